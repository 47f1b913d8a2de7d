import { fromAns } from '@galley/article/ans';

export const read = (story: unknown) =>
  fromAns(story, { timeZone: 'America/New_York', baseUrl: 'https://www.example.com/' });
