/**
 * Office.js asks the user before it talks to a host page that is not Microsoft's own: it opens
 * `AgaveErrorUX/index.html` beside itself, posts the host's name to it and waits for `{ hostUserTrusted }`.
 * In the workbench the host is this very server on this very machine, and starting it was the consent. So that page
 * says yes, but only for a frame and a host of its own origin. This is what spares the user a certificate: over https
 * Office.js would trust the host without asking, over plain http it asks here.
 */
export const TRUST_PAGE_PATH = /^\/office-js\/agaveerrorux\/index\.html$/i;

export const TRUST_PAGE = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Soát Biểu</title>
<script>
addEventListener('message', (event) => {
  if (event.source !== parent || event.origin !== location.origin) return;
  const { hostname } = JSON.parse(event.data);
  parent.postMessage(JSON.stringify({ hostUserTrusted: hostname === location.hostname }), location.origin);
});
</script>
</html>
`;
