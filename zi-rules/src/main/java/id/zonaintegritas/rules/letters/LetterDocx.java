package id.zonaintegritas.rules.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.rules.letters.Letter.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A letter as DOCX (ECMA-376): parts that are the same for every letter, and the text. The same
 * letter gives the same bytes.
 */
record LetterDocx(Letter letter) {

    /** What is the same in every letter, by its name in the package. */
    private static final List<String> PARTS =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels");

    /** Of a page between its margins, in twentieths of a point. */
    private static final int WIDTH = 9298;

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    void write(OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
            for (String part : PARTS) {
                add(part, resource(part), zip);
            }
            add("word/styles.xml", resource("word/styles.xml"), zip);
            add("word/document.xml", document(), zip);
            zip.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException("the letter cannot be written", failed);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(String name, String text, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String resource(String name) throws IOException {
        String file = "docx/" + name.replace("[", "").replace("]", "").replace('/', '.');
        try (InputStream in = LetterDocx.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar was built without " + file);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private String document() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", WORD);
        xml.writeStartElement("w:body");
        for (Block block : letter.blocks()) {
            block(block, xml);
        }
        page(xml);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private static void block(Block block, XMLStreamWriter xml) throws XMLStreamException {
        if (block instanceof Block.Place place) {
            paragraph("Place", place.text(), xml);
        } else if (block instanceof Block.Heading heading) {
            paragraph("Heading1", heading.text(), xml);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph("Normal", paragraph.text(), xml);
        } else if (block instanceof Block.Fields fields) {
            for (Letter.Field field : fields.fields()) {
                paragraph("Field", field.name() + "\t: " + field.value(), xml);
            }
        } else if (block instanceof Block.Points points) {
            for (int i = 0; i < points.points().size(); i++) {
                paragraph("Point", (i + 1) + ".\t" + points.points().get(i), xml);
            }
        } else if (block instanceof Block.Table table) {
            table(table, xml);
        } else if (block instanceof Block.Signature signature) {
            for (String line : signature.lines()) {
                paragraph("Signature", line, xml);
            }
        }
    }

    private static void paragraph(String style, String text, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        value("w:pStyle", style, xml);
        xml.writeEndElement();
        String[] parts = text.split("\t", -1);
        xml.writeStartElement("w:r");
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("w:tab");
            }
            lines(parts[i], xml);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void lines(String text, XMLStreamWriter xml) throws XMLStreamException {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("w:br");
            }
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(allowed(lines[i]));
            xml.writeEndElement();
        }
    }

    /** Without what XML cannot hold. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c < ' ' || c == 0xFFFE || c == 0xFFFF || isSurrogate(c) ? 0xFFFD : c)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static void table(Block.Table table, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        value("w:tblStyle", "Grid", xml);
        xml.writeEmptyElement("w:tblW");
        xml.writeAttribute("w:w", "5000");
        xml.writeAttribute("w:type", "pct");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int i = 0; i < table.heads().size(); i++) {
            xml.writeEmptyElement("w:gridCol");
            xml.writeAttribute("w:w", Integer.toString(WIDTH / table.heads().size()));
        }
        xml.writeEndElement();
        row(table, table.heads(), true, xml);
        for (List<String> row : table.rows()) {
            row(table, row, false, xml);
        }
        xml.writeEndElement();
        paragraph("Normal", "", xml);
    }

    private static void row(
            Block.Table table, List<String> cells, boolean head, XMLStreamWriter xml)
            throws XMLStreamException {
        int firstNumber = table.heads().size() - table.numbers();
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        xml.writeEmptyElement("w:cantSplit");
        if (head) {
            xml.writeEmptyElement("w:tblHeader");
        }
        xml.writeEndElement();
        for (int i = 0; i < cells.size(); i++) {
            xml.writeStartElement("w:tc");
            xml.writeEmptyElement("w:tcPr");
            paragraph(
                    head ? "TableHead" : i < firstNumber ? "TableText" : "TableNumber",
                    cells.get(i),
                    xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** A4, in twentieths of a point. */
    private static void page(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        xml.writeEmptyElement("w:pgSz");
        xml.writeAttribute("w:w", "11906");
        xml.writeAttribute("w:h", "16838");
        xml.writeEmptyElement("w:pgMar");
        for (String side : List.of("top", "right", "bottom", "left")) {
            xml.writeAttribute("w:" + side, "1304");
        }
        xml.writeEndElement();
    }

    private static void value(String element, String value, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("w:val", value);
    }
}
