import type { HostComment } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { rangeObject, sheetOf } from "./guards";
import type { SheetTarget } from "./session";

/** Comments, and the notes that were called so before there were replies, can be read; writing and resolving them is not modelled. */

interface CommentsTarget extends SheetTarget {
  readonly kind: "comments" | "notes";
}

interface CommentTarget extends CommentsTarget {
  readonly commentId: string;
}

interface ReplyTarget extends CommentTarget {
  readonly replyId: string;
}

const commentIn = (target: CommentTarget): HostComment =>
  sheetOf(target)[target.kind].find(({ id }) => id === target.commentId) ?? notFound();

function notFound(): never {
  throw new Fault("ItemNotFound");
}

const reply = defineType<ReplyTarget>({
  name: "CommentReply",
  identity: ({ replyId }) => ({ Id: replyId }),
  properties: {
    id: { get: ({ replyId }) => replyId },
    content: {
      get: (target) => commentIn(target).replies.find(({ id }) => id === target.replyId)?.content ?? notFound(),
    },
  },
});

const repliesOf = defineType<CommentTarget>({
  name: "CommentReplyCollection",
  items: (target) => commentIn(target).replies.map(({ id }) => reply({ ...target, replyId: id })),
  item: (target, key) => reply({ ...target, replyId: String(key) }),
  methods: { getCount: (target) => commentIn(target).replies.length },
});

const comment = defineType<CommentTarget>({
  name: "Comment",
  identity: ({ commentId }) => ({ Id: commentId }),
  properties: {
    id: { get: ({ commentId }) => commentId },
    content: { get: (target) => commentIn(target).content },
  },
  navigations: { replies: (target) => repliesOf(target) },
  methods: {
    getLocation: (target) => {
      const { row, column } = commentIn(target);
      return rangeObject(target, { top: row, left: column, bottom: row, right: column });
    },
  },
});

const find = (target: CommentsTarget, key: string | number): HostObject | null => {
  const found = sheetOf(target)[target.kind].find(({ id }, index) => id === key || index === key);
  return found ? comment({ ...target, commentId: found.id }) : null;
};

export const commentsOf = defineType<CommentsTarget>({
  name: "CommentCollection",
  items: (target) => sheetOf(target)[target.kind].map(({ id }) => comment({ ...target, commentId: id })),
  item: (target, key) => find(target, key) ?? notFound(),
  methods: { getCount: (target) => sheetOf(target)[target.kind].length },
});
