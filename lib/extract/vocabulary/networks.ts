import { pattern } from '../pattern.ts';

/** Where people and houses keep a page of their own: host, path of a profile. Links that share or search fit none. */
export const networks: [RegExp, RegExp][] = [
  [/(?:^|\.)linkedin\.com$/, /^\/(?:in|pub|company|school|showcase|organization)\/[^/]{2,100}/],
  [/(?:^|\.)xing\.com$/, /^\/(?:profile|profiles|pages|companies|company)\/[^/]{2,100}/],
  [
    /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/,
    /^\/@?(?!share$|intent$|home$|hashtag$|search$|i$|login$|privacy$|tos$)\w{1,20}\/?$/,
  ],
  [
    /^(?:[a-z-]{2,8}\.)?(?:facebook|fb)\.com$/,
    /^\/(?!sharer?|dialog|tr$|plugins|hashtag|login|events?\/|photos?|groups\/?$|policies|help|watch)(?:profile\.php$|[\w.%-]{3,100}(?:\/[\w.%-]{1,100}){0,3}\/?$)/i,
  ],
  [/(?:^|\.)instagram\.com$/, /^\/(?!p\/|reels?\/|explore|stories|accounts|tv\/|share)[\w.]{1,40}\/?$/],
  [/(?:^|\.)youtube\.com$/, /^\/(?:@[\w.-]{2,60}|(?:channel|c|user)\/[\w.%-]{2,80})/],
  [/(?:^|\.)tiktok\.com$/, /^\/@[\w.]{2,40}\/?$/],
  [/(?:^|\.)(?:threads\.net|threads\.com)$/, /^\/@[\w.]{2,40}\/?$/],
  [/^bsky\.app$/, /^\/profile\/[\w.:-]{3,80}\/?$/],
  [
    /^github\.com$/,
    /^\/(?!features|about|pricing|login|join|topics|sponsors|apps|marketplace|search|explore)[\w-]{1,39}\/?$/,
  ],
  [/^gitlab\.com$/, /^\/(?!users|explore|help)[\w.-]{2,60}\/?$/],
  [/(?:^|\.)pinterest\.(?:com|es|it|de|fr|co\.uk)$/, /^\/(?!pin\/)[\w-]{3,40}\/?$/],
  [/^vk\.com$/, /^\/(?!share)[\w.]{3,40}\/?$/],
  [/^(?:t|telegram)\.me$/, /^\/(?!share|joinchat|addstickers|\+)[a-z]\w{4,31}\/?$/i],
  [/^m\.me$/, /^\/[\w.]{3,60}\/?$/],
  [/^(?:www\.)?orcid\.org$/, /^\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]\/?$/],
  [/(?:^|\.)researchgate\.net$/, /^\/profile\/[\w-]{3,80}\/?$/],
  [
    /(?:^|\.)(?:behance\.net|dribbble\.com|vimeo\.com|soundcloud\.com|flickr\.com)$/,
    /^\/(?!share|search|watch|\d+$)(?:people\/|photos\/)?[\w@-]{2,60}\/?$/,
  ],
];

/** A network by name, as the words of a link say it. */
export const networkWords = pattern.i`linked-?in|xing|twitter|facebook|instagram|you-?tube|tik-?tok|threads|bluesky|github|gitlab|mastodon|pinterest|telegram|messenger|orcid|researchgate|behance|dribbble|vimeo|soundcloud|flickr|^x$|^fb$|^ig$|^in$|profil|follow|folg|sígue|sigue|segui|urm[aă]r|suivez|следи|последвай|^@`;
