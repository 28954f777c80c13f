import { z } from 'zod';
import { callerOf } from '#case/http/act-api.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import { problemSchema } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';

const kept = z.object({ fileId: z.uuid(), name: z.string(), sha256: z.string(), bytes: z.int(), type: z.string() });
const next = z.array(z.object({ act: z.string(), field: z.string() }));

/** `POST /api/v1/files`: a file is kept for its sender alone until an act lays it into a room. */
export function registerFileApi(app: HttpServer, web: CaseWeb): void {
  const schema = {
    tags: ['case'],
    operationId: 'send-file',
    summary: 'Send a file',
    description:
      'Multipart, field `file`, at most 50 MB. Nobody else sees it until an act such as `add-file` names it as it is answered here.',
    consumes: ['multipart/form-data'],
    response: { 201: z.object({ file: kept, next }), '4xx': problemSchema },
  };
  app.post('/api/v1/files', { schema, config: { upload: true } }, async (request, reply) => {
    const viewer = callerOf(web, request, reply);
    if (!viewer) return reply;
    const [file] = await web.keepFiles(request, viewer);
    if (!file) return web.refuse(request, reply, [{ code: 'platform.file-empty', field: 'file' }]);
    if (!file.ok)
      return web.refuse(
        request,
        reply,
        file.error.map((refusal) => ({ ...refusal, field: 'file' })),
      );
    return reply.code(201).send({
      file: file.value,
      next: [
        { act: 'add-file', field: 'file' },
        { act: 'mark-performed', field: 'proof' },
      ],
    });
  });
}
