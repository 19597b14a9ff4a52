import { attribute, elements } from "./parse";

/** The sizes that Office asks for in a ribbon, in pixels; 16, 32 and 80 it demands. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];

/** Width and height from the head of a PNG file; null for anything else. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  const signature = "89504e470d0a1a0a";
  if (bytes.subarray(0, 8).toString("hex") !== signature || bytes.subarray(12, 16).toString("latin1") !== "IHDR")
    return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Every icon stands in every size, and its file has just that size. `fileAt` gives the file that an address leads to, or null. */
export function checkIcons(root: Element, fileAt: (address: string) => Buffer | null): readonly string[] {
  const resource = (id: string): string =>
    attribute(elements(root, "Images")[0]?.querySelector(`[id="${id}"]`) ?? root, "DefaultValue");
  const wanted = [
    ...elements(root, "IconUrl").map((icon) => ({ address: attribute(icon, "DefaultValue"), size: 32 })),
    ...elements(root, "HighResolutionIconUrl").map((icon) => ({ address: attribute(icon, "DefaultValue"), size: 64 })),
    ...elements(root, "Icon")
      .flatMap(({ children }) => [...children])
      .map((image) => ({ address: resource(attribute(image, "resid")), size: Number(attribute(image, "size")) })),
  ];
  return [
    ...elements(root, "Icon").flatMap(({ children, parentElement }) => {
      const sizes = [...children].map((image) => Number(attribute(image, "size")));
      const missing = ribbonSizes.filter((size) => !sizes.includes(size));
      return missing.length > 0 ? [`${parentElement?.id ?? ""}: no icon of ${missing.join(", ")}`] : [];
    }),
    ...wanted.flatMap(({ address, size }) => {
      const file = fileAt(address);
      const found = file && pngSize(file);
      if (!found) return [`${address}: no such PNG file`];
      return found.width === size && found.height === size
        ? []
        : [`${address}: ${found.width} x ${found.height} pixels, expected ${size}`];
    }),
  ];
}
