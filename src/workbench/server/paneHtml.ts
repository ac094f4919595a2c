/**
 * The one difference between the shipped task pane and the one shown in the workbench: where its HTML gets Office.js
 * from. Shipped, that is Microsoft's CDN; here it is the same library from the npm package, so that the workbench works
 * without a network and never sends anything. Its content security policy follows, and allows the frame in which
 * Office.js asks whether to trust the host (see trustPage.ts).
 */
const CDN_ORIGIN = 'https://appsforoffice.microsoft.com';
const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")/;
const CDN_SCRIPT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office\.js/g;

export const OFFICE_JS_PATH = '/office-js/';

/** The shipped HTML with Office.js from this server, in its script tag and in its content security policy. */
export function withLocalOfficeJs(html: string): string {
  const local = html.replace(CDN_SCRIPT, `${OFFICE_JS_PATH}office.js`);
  if (!local.includes(`${OFFICE_JS_PATH}office.js`) || !POLICY.test(local)) {
    throw new Error('A page of the add-in lacks the script tag or the policy that paneHtml.ts looks for');
  }
  return local.replaceAll(CDN_ORIGIN, "'self'").replace(POLICY, "$1frame-src 'self'; ");
}
