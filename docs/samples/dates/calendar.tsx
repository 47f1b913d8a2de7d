import type { Article } from '@galley/article';
import { CalendarDate } from '@galley/react';
import { calendar } from '@galley/react/messages/calendars/fa-persian';

export const Persian = ({ article }: { article: Article }) => (
  <CalendarDate dateTime={article.datePublished} timeZone="Asia/Tehran" calendar={calendar} />
);
