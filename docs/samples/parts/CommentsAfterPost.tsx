import { type Comment, Comments } from '@galley/react';

interface Answer {
  latest: Comment;
  articleId: string;
  token: string;
  text: string;
}

export const CommentsAfterPost = ({ latest, articleId, token, text }: Answer) => (
  <Comments
    latest={latest}
    readAll="/story/comments"
    reply="?replyTo={id}#post"
    form={{
      id: 'post',
      action: '/comments#post',
      fields: { articleId, token },
      state: 'failure',
      message: 'One comment a minute, please.',
      values: { text },
    }}
  />
);
