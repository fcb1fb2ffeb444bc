/**
 * Official worksheets (LKE) as spreadsheet files: read into assessments, compared with their own
 * cells, and written. Open {@link id.zonaintegritas.rules.worksheet.WorksheetReader} first. Needs
 * the spreadsheet library that {@code zi-rules} names as an optional dependency.
 */
@NullMarked
package id.zonaintegritas.rules.worksheet;

import org.jspecify.annotations.NullMarked;
