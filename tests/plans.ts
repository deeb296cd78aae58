/** The numbering plans that the build puts beside the code. */
export { default as plans } from 'libphonenumber-js/metadata.max.json';
