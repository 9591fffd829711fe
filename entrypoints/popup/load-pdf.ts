import type { PdfTools } from '../../lib/browser/handed-in';

/** Loads pdf.js with its worker, which is another megabyte, only when there is a PDF to read. */
export async function loadPdf(): Promise<PdfTools> {
  const [engine, { default: worker }, { pageFromPdf }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    import('../../lib/pdf/from-pdf'),
  ]);
  engine.GlobalWorkerOptions.workerSrc = worker;
  return { engine, pageFromPdf };
}
