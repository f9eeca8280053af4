declare module 'punycode.js' {
  const punycode: {
    /** A domain name with its international parts as Unicode. */
    toUnicode(domain: string): string;
  };
  export default punycode;
}
