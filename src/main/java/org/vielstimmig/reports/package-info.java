/// Documents for people. A neutral [Document][org.vielstimmig.reports.Document] becomes DOCX, HTML or PDF; a
/// `model.Report` becomes XLSX, CSV or the clipboard's table. The builders (codebook, passages, paper
/// questionnaire, trace of items) are pure: small records in, a document or a report out.
///
/// Files for other programs do not live here (see `exchange`), and nothing here reads a project. Imports
/// `model` and `i18n`; of libraries POI and PDFBox.
@NullMarked
package org.vielstimmig.reports;

import org.jspecify.annotations.NullMarked;
