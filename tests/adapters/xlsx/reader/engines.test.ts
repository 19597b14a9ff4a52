import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { engines } from "./reading";

const content = fc.uint8Array({ maxLength: 5_000 });

describe.each(engines)("%s", (_, engine) => {
  test("CRC-32 is that of zlib, wherever in a buffer the bytes stand", () => {
    expect(engine.crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    fc.assert(
      fc.property(content, fc.nat(20), (bytes, start) => {
        const part = bytes.subarray(start);
        expect(engine.crc32(part)).toBe(crc32(part));
      }),
    );
  });

  test("what was deflated comes back", () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 0, max: 9 }), fc.nat(200), (bytes, level, repeated) => {
        const long = Buffer.concat(Array.from({ length: repeated }, () => bytes));
        const inflated = engine.inflate(deflateRawSync(long, { level }), long.length);
        expect(Buffer.compare(Buffer.from(inflated as Uint8Array), long)).toBe(0);
      }),
    );
  });

  test("one byte more than the limit is too large", () => {
    const packed = deflateRawSync(Buffer.alloc(300_000, "abc"));
    expect(engine.inflate(packed, 299_999)).toBe("too-large");
    expect(engine.inflate(packed, 300_000)).toHaveLength(300_000);
  });

  test("data that stops or is no deflate is damaged, and never less data", () => {
    const packed = deflateRawSync(Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 251)));
    for (let length = 0; length < packed.length; length += 1) {
      expect(engine.inflate(packed.subarray(0, length), 10_000)).toBe("damaged");
    }
    expect(engine.inflate(new Uint8Array([7, 7, 7, 7]), 10_000)).toBe("damaged");
  });

  test("any bytes: inflated like zlib where zlib can, and never an exception", () => {
    // fflate forgives a little more than zlib; the CRC-32 of the part then refuses it.
    const byZlib = (bytes: Uint8Array): Buffer | null => {
      try {
        return inflateRawSync(bytes);
      } catch {
        return null;
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const inflated = engine.inflate(bytes, 1_000_000);
        const expected = byZlib(bytes);
        if (typeof inflated !== "string" && expected) expect(Buffer.from(inflated)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
