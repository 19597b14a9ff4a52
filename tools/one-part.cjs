/**
 * Of a library that ships as one webpack 3 bundle, the module that is asked for and those that it imports: the rest (sign-in, dialogs, an observable library)
 * never gets into ours. Option `part`: the module's path within the bundle. A bundle of another shape fails the build.
 */
module.exports = function onePart(source) {
  const { part } = this.getOptions();
  const heads = [...source.matchAll(/^\/\*\*\*\/ "([^"]+)":$/gmu)];
  const last = source.lastIndexOf("/******/ })");
  const modules = new Map(
    heads.map(({ 1: name, index }, at) => [name, source.slice(index, heads[at + 1]?.index ?? last)]),
  );
  const wanted = new Set([part]);
  // A set that grows while it is walked is walked to its end.
  for (const name of wanted) {
    const text = modules.get(name);
    if (text === undefined) throw new Error(`${this.resourcePath} holds no module ${name}`);
    for (const [, imported] of text.matchAll(/__webpack_require__\("([^"]+)"\)/gu)) wanted.add(imported);
  }
  // Exports have got short names within the bundle.
  const exported = modules
    .get(part)
    .replace(/(\.d\(__webpack_exports__, )"\w+"(, function\(\) \{ return (\w+); \}\))/gu, '$1"$3"$2');
  modules.set(part, exported);
  const entry = /(__webpack_require__\.s = )"[^"]+"/u;
  const head = source.slice(0, heads[0]?.index ?? 0);
  if (!entry.test(head)) throw new Error(`${this.resourcePath} is no bundle of webpack 3`);
  const kept = [...wanted].map((name) => modules.get(name).trimEnd().replace(/,$/u, ""));
  return `${head.replace(entry, `$1"${part}"`)}${kept.join(",\n\n")}\n\n${source.slice(last)}`;
};
