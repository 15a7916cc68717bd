/** What the frame's name carries: where office.js finds its host. */
export interface FrameNaming {
  readonly conversation: string;
  readonly appId: string;
  readonly locale: string;
  readonly hostUrl: string;
}

/** The frame's name as Excel on the web is believed to set it. */
export function frameName({ conversation, appId, locale, hostUrl }: FrameNaming): string {
  return JSON.stringify({
    baseFrameName: 'tenken',
    hostInfo: `Excel$Web$16.00$${locale}$${conversation}$$$16`,
    xdmInfo: `${conversation}|${appId}|${encodeURIComponent(hostUrl)}`,
    serializerVersion: 1,
    flags: 0,
    flights: '[]',
    disableLogging: true,
    publicAddin: true,
    appContext: '',
  });
}

/**
 * The page around the pane: a stand-in for the grid and the frame. Messages go on to `receiveFromPane`, which the
 * test exposes; `postToPane` sends back.
 */
export function hostPage(name: string, paneUrl: string, width: number): string {
  const origin = new URL(paneUrl).origin;
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Excel</title><style>
html,body{height:100%;margin:0;font:14px sans-serif}body{display:flex}
#grid{flex:1;background:repeating-linear-gradient(#fff 0 23px,#ddd 23px 24px)}
iframe{width:${width}px;height:100%;border:0;border-left:1px solid #999}
</style></head><body><div id="grid"></div><script>
const frame = document.createElement('iframe');
frame.name = ${inScript(name)};
frame.title = 'Tenken';
addEventListener('message', async (event) => {
  if (event.source !== frame.contentWindow || event.origin !== ${inScript(origin)}) return;
  const answer = await window.receiveFromPane(event.data);
  if (answer !== null) window.postToPane(answer);
});
window.postToPane = (text) => frame.contentWindow.postMessage(text, ${inScript(origin)});
frame.src = ${inScript(paneUrl)};
document.body.append(frame);
</script></body></html>`;
}

function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
