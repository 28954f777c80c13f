/** Whether the browser lets a page reach programs of this machine: some ask the reader first, others have no such question. */
export type LocalNetwork = 'granted' | 'prompt' | 'denied' | 'unasked';

/** Names of the permission, the newest first; a browser knows one of them or none. */
const names = ['loopback-network', 'local-network-access'];

/** Asks the browser, without asking the reader. */
export async function localNetwork(): Promise<LocalNetwork> {
  for (const name of names) {
    try {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return state;
    } catch {
      // This browser does not know the name.
    }
  }
  return 'unasked';
}
