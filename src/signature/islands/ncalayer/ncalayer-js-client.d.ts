declare module 'ncalayer-js-client' {
  /** Client of NCALayer; only what is used here is told. */
  export class NCALayerClient {
    constructor(url: string, allowKmdHttpApi: boolean);
    kmdHttpApiUrl: string;
    wsConnection: { close(): void } | null;
    onResponseReady: ((text: string) => void) | null;
    connect(): Promise<string>;
    basicsSignCMS(storages: null, data: string, params: object, signer: object, locale: string): Promise<unknown>;
  }
}
