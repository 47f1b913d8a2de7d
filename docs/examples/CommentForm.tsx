import { CommentForm } from '@galley/react';

export const Example = () => (
  <CommentForm action="/comments" fields={{ articleId: 'bridge' }} maxLength={2000} askName />
);
