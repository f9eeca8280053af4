/** What joins the names of a list of which every member plays the same part. */
export const JOINS_NAMES =
  /^[\s,]*(?:(?:et|ou|ainsi que|comme)\s+)?(?:aussi\s+)?(?:(?:avec|en|pour|par|à|de|dans)\s+)?(?:(?:le|la|les|du|des|au|aux)\s+|[ld]['’])?$/;
