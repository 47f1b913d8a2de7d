import {
  AppBannerIsland,
  CommentsIsland,
  EditionPickerIsland,
  ReaderSettingsIsland,
  RecommendationsIsland,
  RelativeTimeIsland,
  ShareLinksIsland,
} from '@galley/react/islands';
import { mountAdSlots } from '@galley/react/mount';
import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import { useEffect } from 'react';
import { fill } from '../page/behaviours.ts';
import { SamplePage } from '../page/SamplePage.tsx';

/** The whole page with all that moves on it. */
export function Newspaper() {
  useEffect(() => mountAdSlots(document, { fill, consent: 'granted' }), []);
  return (
    <>
      <SamplePage />
      <AppBannerIsland />
      <CommentsIsland />
      <EditionPickerIsland />
      <ReaderSettingsIsland />
      <RecommendationsIsland />
      <RelativeTimeIsland />
      <ShareLinksIsland />
    </>
  );
}
