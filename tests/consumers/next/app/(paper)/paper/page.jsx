import {
  AppBannerIsland,
  CommentsIsland,
  EditionPickerIsland,
  ReaderSettingsIsland,
  RecommendationsIsland,
  ShareLinksIsland,
} from '@galley/react/islands';
import { redirect } from 'next/navigation';
import { SamplePage } from '../../../page/SamplePage.tsx';
import { Advertising } from './Advertising.client';

async function post(data) {
  'use server';
  redirect(String(data.get('text')).includes('spam') ? '/paper?refused' : '/paper?thanks');
}

export default async function Page({ searchParams }) {
  const asked = await searchParams;
  const state = 'thanks' in asked ? 'success' : 'refused' in asked ? 'failure' : 'idle';
  return (
    <>
      <SamplePage comment={{ state }} commentAction={post} />
      <Advertising />
      <AppBannerIsland />
      <CommentsIsland />
      <EditionPickerIsland />
      <ReaderSettingsIsland />
      <RecommendationsIsland />
      <ShareLinksIsland />
    </>
  );
}
