"""Edits returned copies as users do: one LibreOffice for all of them.

`jobs` is a list of {"in", "out", "typed": [[row id, header, text or number]], "ways": [what else was done]}.
"""
TASKS = "Nhiệm vụ"
HEADER_ROW = 3


def last_cell(cells):
    cursor = cells.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def column_of(cells, header):
    last_column, _ = last_cell(cells)
    # One question for the whole row: each goes to LibreOffice's process and back.
    (headers,) = cells.getCellRangeByPosition(0, HEADER_ROW, last_column, HEADER_ROW).getDataArray()
    if header not in headers:
        raise LookupError(header)
    return headers.index(header)


def last_row(cells):
    return last_cell(cells)[1]


def row_of(cells, row_id):
    column = column_of(cells, "Mã")
    ids = cells.getCellRangeByPosition(column, HEADER_ROW + 1, column, last_row(cells)).getDataArray()
    if (row_id,) not in ids:
        raise LookupError(row_id)
    return HEADER_ROW + 1 + ids.index((row_id,))


def type_in(cells, row_id, header, value):
    cell = cells.getCellByPosition(column_of(cells, header), row_of(cells, row_id))
    if isinstance(value, (int, float)):
        cell.Value = value
    elif value.startswith("="):
        cell.Formula = value
    else:
        cell.String = value


def used(cells):
    return cells.getCellRangeByPosition(0, HEADER_ROW + 1, column_of(cells, "Cập nhật ngày"), last_row(cells))


def edit(book, way):
    cells = book.Sheets.getByName(TASKS)
    if way == "sort":
        sort_rows(used(cells), column_of(cells, "Nhiệm vụ"), False)
    elif way == "delete-support":
        cells.Columns.removeByIndex(column_of(cells, "Phối hợp"), 1)
    elif way == "delete-id":
        cells.Columns.removeByIndex(column_of(cells, "Mã"), 1)
    elif way == "add-column":
        cells.Columns.insertByIndex(column_of(cells, "Trạng thái"), 1)
        cells.getCellByPosition(column_of(cells, "Trạng thái") - 1, HEADER_ROW).String = "Người làm"
    elif way == "move-note":
        source = column_of(cells, "Ghi chú")
        cells.Columns.insertByIndex(1, 1)
        area = cells.getCellRangeByPosition(source + 1, HEADER_ROW, source + 1, last_row(cells))
        cells.moveRange(cells.getCellByPosition(1, HEADER_ROW).CellAddress, area.RangeAddress)
        cells.Columns.removeByIndex(source + 1, 1)
    elif way == "rename-sheet":
        cells.Name = "Việc của đơn vị (bản cuối v2)"
    elif way == "hide-rows":
        cells.Rows.getByIndex(HEADER_ROW + 2).IsVisible = False
    elif way == "blank-rows-above":
        cells.Rows.insertByIndex(0, 2)
    elif way == "extra-sheet":
        book.Sheets.insertNewByName("Nháp", 0)
        book.Sheets.getByName("Nháp").getCellByPosition(0, 0).String = "Nhiệm vụ khác"
    elif way == "drop-base":
        book.Sheets.removeByName("_goc")
    elif way == "propose":
        block = book.Sheets.getByName("Việc mới")
        block.unprotect("")
        for column, text in enumerate(["Tập huấn kỹ năng điều hành", "", "25/4/2021", "Cán bộ mới"]):
            block.getCellByPosition(column, HEADER_ROW + 1).String = text
    else:
        raise ValueError(way)


def process(job):
    book = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(job["in"]), "_blank", 0, (prop("Hidden", True),)
    )
    try:
        cells = book.Sheets.getByName(TASKS)
        cells.unprotect("")
        for row_id, header, value in job["typed"]:
            type_in(cells, row_id, header, value)
        for way in job["ways"]:
            edit(book, way)
        book.calculateAll()
        book.storeToURL(uno.systemPathToFileUrl(job["out"]), (prop("FilterName", "Calc MS Excel 2007 XML"),))
    finally:
        book.close(True)


for job in jobs:
    process(job)
