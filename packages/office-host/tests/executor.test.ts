import { executeBatch } from "../src/protocol/executor";
import { Fault } from "../src/protocol/fault";
import { defineType, type HostObject } from "../src/protocol/host-object";
import { References } from "../src/protocol/references";
import type { Action, ObjectPath } from "../src/protocol/wire";

interface Shelf {
  readonly books: { title: string }[];
}

/** A small object model: the executor knows nothing of workbooks. */
const book = defineType<{ title: string }>({
  name: "Book",
  properties: {
    title: {
      get: ({ title }) => title,
      set: (target, value) => (target.title = String(value)),
    },
    pages: { get: () => 100, onlyWhenAsked: true },
  },
  methods: {
    burn: () => {
      throw new Fault("AccessDenied");
    },
  },
});

const shelf = defineType<Shelf>({
  name: "Shelf",
  properties: { size: { get: ({ books }) => books.length } },
  items: ({ books }) => books.map(book),
  item: ({ books }, key) => {
    const found = books.find(({ title }) => title === key);
    if (!found) throw new Fault("ItemNotFound");
    return book(found);
  },
  methods: {
    add: ({ books }, args) => {
      const added = { title: args.text(0) };
      books.push(added);
      return book(added);
    },
    findOrNullObject: () => null,
  },
});

const library = defineType<Shelf>({ name: "Library", navigations: { shelf: (target) => shelf(target) } });

const newShelf = (...titles: string[]): Shelf => ({ books: titles.map((title) => ({ title })) });

const global: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const theShelf: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 1 };
const bookPath = (title: string): ObjectPath => ({
  Id: 3,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [title] },
});

function run(target: Shelf, paths: readonly ObjectPath[], actions: readonly Action[], references = new References()) {
  const root: HostObject = library(target);
  const ObjectPaths = Object.fromEntries(paths.map((path) => [path.Id, path]));
  return executeBatch({ Actions: actions, ObjectPaths }, { workbook: root, service: () => null }, references);
}

test("a collection's own scalars go to it and the rest to its items", () => {
  const response = run(
    newShelf("a", "b"),
    [global, theShelf],
    [{ Id: 9, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["size", "items/Title"], Top: 1 } }],
  );
  expect(response).toEqual({
    Results: [{ ActionId: 9, Value: { Size: 2, _Items: [{ Title: "a" }] } }],
    TraceIds: [],
  });
});

test("a load without names gives all scalars but those that must be asked for", () => {
  const response = run(
    newShelf("a"),
    [global, theShelf, bookPath("a")],
    [
      { Id: 1, ActionType: 7, Name: "", ObjectPathId: 3, QueryInfo: {} },
      { Id: 2, ActionType: 7, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["pages"] } },
    ],
  );
  expect(response.Results.map(({ Value }) => Value)).toEqual([{ title: "a" }, { pages: 100 }]);
});

test("a method path is walked once, when it is first needed", () => {
  const target = newShelf();
  const added: ObjectPath = { ...bookPath("new"), ObjectPathType: 3, Name: "Add" };
  run(
    target,
    [global, theShelf, added],
    [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 2, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: ["renamed"] } },
    ],
  );
  expect(target.books).toEqual([{ title: "renamed" }]);
});

test("the first failing action ends the batch; its place and member are told", () => {
  const target = newShelf("a");
  const response = run(
    target,
    [global, theShelf, bookPath("a")],
    [
      { Id: 5, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: ["b"] } },
      { Id: 6, ActionType: 3, Name: "Burn", ObjectPathId: 3 },
      { Id: 7, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: ["c"] } },
    ],
  );
  expect(response.Error).toEqual({
    Code: "AccessDenied",
    Message: "You cannot perform the requested operation.",
    Location: "Book.burn",
    ActionIndex: 1,
    HttpStatusCode: 403,
  });
  expect(target.books).toEqual([{ title: "b" }]);
});

test("a null object answers null, below it too, and its stale parent is not looked at", () => {
  const missing: ObjectPath = { Id: 3, ObjectPathType: 3, Name: "FindOrNullObject", ParentObjectPathId: 2 };
  const below: ObjectPath = { Id: 4, ObjectPathType: 4, Name: "Anything", ParentObjectPathId: 3 };
  const stale: ObjectPath = { Id: 5, ObjectPathType: 7, Name: "", ParentObjectPathId: 99 };
  const response = run(
    newShelf(),
    [global, theShelf, missing, below, stale],
    [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 4 },
      { Id: 3, ActionType: 3, Name: "Burn", ObjectPathId: 5 },
    ],
  );
  expect(response.Results.map(({ Value }) => Value)).toEqual([null, null, { _IsNull: true }]);
});

test("kept objects are found by their reference until they are let go", () => {
  const references = new References();
  const target = newShelf("a");
  const keep = run(
    target,
    [global, theShelf, bookPath("a")],
    [
      { Id: 1, ActionType: 3, Name: "_KeepReference", ObjectPathId: 3 },
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 3 },
    ],
    references,
  );
  expect(keep.Results[1]?.Value).toEqual({ _ReferenceId: "ref1" });
  const kept: ObjectPath = { Id: 7, ObjectPathType: 6, Name: "ref1", ParentObjectPathId: 99 };
  const query: Action = { Id: 3, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["title"] } };
  expect(run(target, [kept], [query], references).Results[0]?.Value).toEqual({ _ReferenceId: "ref1", Title: "a" });
  const release: Action = {
    Id: 4,
    ActionType: 3,
    Name: "_RemoveReference",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: ["ref1"] },
  };
  run(target, [global], [release], references);
  expect(run(target, [kept], [query], references).Error?.Code).toBe("InvalidReference");
});

test("a mistake of the host is told and not kept silent", () => {
  const broken = {
    get books(): never {
      throw new TypeError("no books");
    },
  };
  const response = run(broken, [global, theShelf], [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 2 }]);
  expect(response.Error).toMatchObject({
    Code: "GeneralException",
    Message: "The host itself failed: TypeError: no books",
  });
});

test("a member that is missing is refused by name", () => {
  const response = run(newShelf(), [global, theShelf], [{ Id: 1, ActionType: 3, Name: "Dust", ObjectPathId: 2 }]);
  expect(response.Error?.Message).toBe("NotImplemented: Shelf.dust is not implemented by the host.");
});
