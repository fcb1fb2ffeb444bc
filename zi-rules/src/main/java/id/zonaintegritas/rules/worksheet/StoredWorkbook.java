package id.zonaintegritas.rules.worksheet;

import java.util.List;
import java.util.Optional;

/** What a spreadsheet file holds. */
record StoredWorkbook(List<SheetGrid> sheets) {

    StoredWorkbook {
        sheets = List.copyOf(sheets);
    }

    Optional<SheetGrid> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
    }
}
