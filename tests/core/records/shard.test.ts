import fc from "fast-check";
import { isInShard, parseShard } from "../../../src/core/records/shard";

test("a shard is written i/n, counted from 1", () => {
  expect(parseShard("2/8")).toEqual({ index: 2, count: 8 });
  expect(parseShard("1/1")).toEqual({ index: 1, count: 1 });
  for (const text of ["0/8", "9/8", "2", "2/", "/8", "2/0", "-1/8", "1.5/2", "2/8/9", "1/10001", " 1/2"])
    expect(parseShard(text)).toBeNull();
});

test("every file is in exactly one shard", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (name, count) => {
      const shards = Array.from({ length: count }, (_, i) => ({ index: i + 1, count }));
      expect(shards.filter((shard) => isInShard(name, shard))).toHaveLength(1);
    }),
  );
});

test("files spread over the shards", () => {
  const names = Array.from({ length: 1000 }, (_, i) => `Namnd ${i}/Uppföljning.xlsx`);
  for (let index = 1; index <= 4; index += 1)
    expect(names.filter((name) => isInShard(name, { index, count: 4 })).length).toBeGreaterThan(150);
});
