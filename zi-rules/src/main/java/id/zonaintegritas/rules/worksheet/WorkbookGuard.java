package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.rules.worksheet.SheetGrid.Merge;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a file before it is read, holding little of it at a time: what would unpack to more
 * than any worksheet, refers to other files, or names cells that no spreadsheet has, is refused.
 */
final class WorkbookGuard {

    /** Unpacked, with the pictures that people paste in. */
    private static final long MOST_BYTES = 200_000_000;

    /** Unpacked, for each part with text or cells: a full worksheet has 0.3 million. */
    private static final long MOST_PART_BYTES = 16_000_000;

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_CELLS = 500_000;
    private static final int LONGEST_COLUMN = 3;
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** Why a file is refused: the name of a message. */
    static final class RefusedException extends Exception {
        private final transient Object[] values;

        RefusedException(String message, Object... values) {
            super(message);
            this.values = values.clone();
        }

        String name() {
            return String.valueOf(getMessage());
        }

        Object[] values() {
            return values.clone();
        }
    }

    private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    private final Map<String, List<Merge>> merges = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private long bytes;
    private int cells;

    private WorkbookGuard() {
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Looks through all parts of a file. */
    static WorkbookGuard look(ZipFile file) throws IOException, RefusedException {
        WorkbookGuard guard = new WorkbookGuard();
        int parts = 0;
        for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
            if (++parts > MOST_PARTS) {
                throw new RefusedException("file.tooLarge");
            }
            try (InputStream in = file.getInputStream(entry)) {
                guard.part(entry.getName(), in);
            } catch (XMLStreamException broken) {
                if (broken.getNestedException() instanceof TooLargeException) {
                    throw new RefusedException("file.tooLarge");
                }
                throw new RefusedException("file.damaged", entry.getName());
            } catch (TooLargeException large) {
                throw new RefusedException("file.tooLarge");
            }
        }
        return guard;
    }

    /** The cells that the sheet of a relation shows as one. */
    List<Merge> merges(String relation) {
        String target = targets.getOrDefault(relation, "");
        return merges.getOrDefault(target.substring(target.lastIndexOf('/') + 1), List.of());
    }

    private void part(String name, InputStream in)
            throws IOException, XMLStreamException, RefusedException {
        BufferedInputStream ahead = new BufferedInputStream(new Limited(in));
        if (!isXml(ahead)) {
            ahead.transferTo(java.io.OutputStream.nullOutputStream());
            return;
        }
        XMLStreamReader xml = parsers.createXMLStreamReader(new PartLimited(ahead));
        String file = name.substring(name.lastIndexOf('/') + 1);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedException("file.entities", name);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, file);
            }
        }
    }

    private void element(XMLStreamReader xml, String file) throws RefusedException {
        switch (xml.getLocalName()) {
            case "c" -> cell(xml.getAttributeValue(null, "r"));
            case "mergeCell" -> merge(file, xml.getAttributeValue(null, "ref"));
            case "Relationship" -> {
                String id = xml.getAttributeValue(null, "Id");
                String target = xml.getAttributeValue(null, "Target");
                if (file.equals("workbook.xml.rels") && id != null && target != null) {
                    targets.put(id, target);
                }
            }
            default -> {}
        }
    }

    /** The reader keeps room for every column up to that of a cell. */
    private void cell(String address) throws RefusedException {
        if (++cells > MOST_CELLS) {
            throw new RefusedException("file.tooLarge");
        }
        int letters = 0;
        while (address != null
                && letters < address.length()
                && Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        if (letters > LONGEST_COLUMN) {
            throw new RefusedException("file.damaged", address);
        }
    }

    private void merge(String file, String range) {
        Matcher matcher = RANGE.matcher(range == null ? "" : range);
        if (matcher.matches()) {
            merges.computeIfAbsent(file, f -> new ArrayList<>())
                    .add(
                            new Merge(
                                    Integer.parseInt(matcher.group(2)),
                                    SheetCell.columnNumber(matcher.group(1)),
                                    Integer.parseInt(matcher.group(4)),
                                    SheetCell.columnNumber(matcher.group(3))));
        }
    }

    private static boolean isXml(BufferedInputStream in) throws IOException {
        in.mark(64);
        byte[] start = in.readNBytes(16);
        in.reset();
        for (byte b : start) {
            if (b == '<') {
                return true;
            }
            boolean blankOrMark = b <= ' ';
            if (!blankOrMark) {
                return false;
            }
        }
        return false;
    }

    private static final class TooLargeException extends IOException {
        TooLargeException() {
            super("larger than any worksheet");
        }
    }

    /** Ends where all parts together are too large. */
    private final class Limited extends FilterInputStream {
        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws TooLargeException {
            bytes += Math.max(0, read);
            if (bytes > MOST_BYTES) {
                throw new TooLargeException();
            }
        }
    }

    /** Ends where a part is too large. */
    private static final class PartLimited extends FilterInputStream {
        private long left = MOST_PART_BYTES;

        PartLimited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLargeException();
            }
            return read;
        }
    }
}
