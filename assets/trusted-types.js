/**
 * The pane's page asks for trusted types: a text becomes markup or the address of a script only by a policy. This one holds for whatever asks for none, which is
 * Microsoft's script and the loading of our own, so it runs before both. It refuses nothing, since a pane that does not start helps nobody.
 */
globalThis.trustedTypes?.createPolicy("default", {
  // From where scripts may come, the page's policy has said already.
  createScriptURL: (address) => address,
  // What is only parsed can run nothing; what is to stand on the page is shown as the text that it is.
  createHTML: (text, _type, sink) => (sink.startsWith("DOMParser") ? text : text.replaceAll("<", "&lt;")),
});
