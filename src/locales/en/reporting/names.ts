export const ORGANISATION =
  /\b(?:Agency|Association|Authority|Bank|Board|Bureau|Chamber|Church|Club|Coalition|Commission|Committee|Company|Congress|Corporation|Council|Court|Department|Federation|Foundation|Fund|Government|Group|Hospital|Inc|Institute|Ltd|Ministry|Museum|Navy|Office|Organi[sz]ation|Parliament|Party|Police|Post|Press|Society|Times|Trust|Union|University)\b|(?:^| )(?:police|council|government|officials)$/;
/** A title before the name of a person. */
export const TITLE =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Mayor|President|Minister|Chancellor|Secretary|Captain|Colonel|General|Sergeant|Judge|Senator|Sister|Brother|Father|King|Queen|Prince|Princess|Pope|Bishop)\b/;
/** A lower-case word of office or trade before a name: "union leader", "historian". */
export const OFFICE =
  /(?:^|[\s,_])(?!(?:after|under|over|or|for|ever|never|other|whether|rather|per|however|another)\s)(?:\p{Ll}+(?:er|or|ist|ian|man|woman|person)|chief|head|president|executive|secretary|mayor|chair|neighbour|resident|captain)[,]? $/u;
