import { fromJsonLd } from '@galley/article/json-ld';

export async function load(address: string) {
  const page = await (await fetch(address)).text();
  return fromJsonLd(page, { baseUrl: address });
}
