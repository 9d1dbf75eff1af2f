export { previewDocument } from './preview-document.ts';
export { makeDocument } from './make-document.ts';
export { saveDocument } from './save-document.ts';
export { listDocuments, recordDelivery, recordSignedCopy } from './document-register.ts';
export { findByMark, findLeaks } from './find-leaks.ts';
