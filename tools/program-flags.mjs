// @ts-check
/**
 * How the program is run: by `npm start`, and by the bench that measures it.
 * Errors name lines of the source; the youngest memory stays at 4 MB, for with room to grow it never shrinks back:
 * idle on a server database 231 MB without the limit, 136 MB with it.
 */
export const programFlags = ['--enable-source-maps', '--max-semi-space-size=4'];
