/** In place of the newsroom's feed: the sample, and stories that go wrong. */
import { sampleArticle } from '@galley/article/sample';

const { leadMedia } = sampleArticle;

export const sampleSlug = 'soldier-crosses-dmz';

export const stories = {
  [sampleSlug]: sampleArticle,
  // Its list of what others read takes its time.
  'late-neighbours': { ...sampleArticle, url: '/stories/late-neighbours' },
  'no-neighbours': { ...sampleArticle, url: '/stories/no-neighbours' },
  // It never comes; or it begins and breaks off; or it is not what it should be.
  'silent-neighbours': { ...sampleArticle, url: '/stories/silent-neighbours' },
  'half-the-neighbours': { ...sampleArticle, url: '/stories/half-the-neighbours' },
  'odd-neighbours': { ...sampleArticle, url: '/stories/odd-neighbours' },
  withheld: { ...sampleArticle, status: 'withheld' },
  embargoed: { ...sampleArticle, embargoedUntil: '2999-01-01T00:00:00Z' },
  // No article: what it lacks is nobody's business but ours.
  'half-a-story': { id: 'secret-desk/42', headline: [] },
  // A name that a header cannot hold as it is.
  'picture-in-korean': {
    ...sampleArticle,
    leadMedia: {
      type: 'image',
      image: { src: '/galley-sample/초소"<2>.jpg', alt: leadMedia.image.alt, width: 16, height: 9 },
    },
  },
};
