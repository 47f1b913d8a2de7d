import { AppBannerIsland, CommentsIsland } from '@galley/react/islands';

export const Islands = () => (
  <>
    <AppBannerIsland />
    <CommentsIsland />
  </>
);
