import type { Comment } from './Comment.js';

/** A comment and the replies that are indented under it. */
export interface Branch {
  comment: Comment;
  branches: Branch[];
  /** What it answers, where it is not indented under it. */
  answers?: Comment;
}

interface Next {
  comment: Comment;
  parent?: Comment;
  level: number;
  into: Branch[];
}

const listed = (comments: readonly Comment[] | undefined): readonly Comment[] =>
  Array.isArray(comments) ? comments : [];

/** On a phone a fourth step would leave no room for words. */
const deepest = 2;

/**
 * Comments as a tree that is indented twice at most: what lies deeper follows on the last level
 * in the order of reading, and names what it answers. No comment stands in it twice. Any depth of
 * data is fine: it is walked, not called.
 */
export function thread(comments: readonly Comment[] | undefined): Branch[] {
  const top: Branch[] = [];
  const seen = new Set<Comment>();
  // The last is taken first, so each list is put on it from its end.
  const next: Next[] = listed(comments)
    .map((comment) => ({ comment, level: 0, into: top }))
    .reverse();
  for (let one = next.pop(); one; one = next.pop()) {
    const { comment, parent, level, into } = one;
    if (!comment || seen.has(comment)) continue;
    seen.add(comment);
    const branch: Branch = { comment, branches: [] };
    if (parent && level > deepest) branch.answers = parent;
    into.push(branch);
    const below = level < deepest ? branch.branches : into;
    for (const reply of [...listed(comment.replies)].reverse()) {
      next.push({ comment: reply, parent: comment, level: level + 1, into: below });
    }
  }
  return top;
}
