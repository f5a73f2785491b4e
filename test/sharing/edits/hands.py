"""What hands do to a returned copy in LibreOffice: one LibreOffice for all edits.

`jobs` is a list of {"in", "out", "filter", "python"}; `others` holds the paths of further files that an edit may open.
"""
import datetime

TASKS = "Nhiệm vụ"
HEADER_ROW = 3


def load(path):
    return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (prop("Hidden", True),))


def extent(cells):
    cursor = cells.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def column(cells, header):
    last, _ = extent(cells)
    (headers,) = cells.getCellRangeByPosition(0, HEADER_ROW, last, HEADER_ROW).getDataArray()
    return headers.index(header)


class Hands:
    """A copy opened by somebody who took the protection off first."""

    def __init__(self, book):
        self.book = book
        for name in book.Sheets.ElementNames:
            book.Sheets.getByName(name).unprotect("")
        self.tasks = book.Sheets.getByName(TASKS)
        self.guide = book.Sheets.getByName("Hướng dẫn") if book.Sheets.hasByName("Hướng dẫn") else None

    def col(self, header):
        return column(self.tasks, header)

    def row(self, code):
        _, last = extent(self.tasks)
        ids = self.tasks.getCellRangeByPosition(0, HEADER_ROW + 1, 0, last).getDataArray()
        return HEADER_ROW + 1 + ids.index((code,))

    def cell(self, code, header):
        return self.tasks.getCellByPosition(self.col(header), self.row(code))

    def put(self, code, header, value):
        write(self.cell(code, header), value)

    def shown(self, code, header, value, pattern):
        """A number whose cell took on a format."""
        cell = self.cell(code, header)
        cell.Value = value
        cell.NumberFormat = self.format(pattern)

    def format(self, pattern):
        formats = self.book.NumberFormats
        locale = uno.createUnoStruct("com.sun.star.lang.Locale")
        locale.Language, locale.Country = "en", "US"
        key = formats.queryKey(pattern, locale, False)
        return key if key >= 0 else formats.addNew(pattern, locale)

    def at(self, sheet, column, row):
        return self.book.Sheets.getByName(sheet).getCellByPosition(column, row)

    def answer(self, label, value):
        """Types beside words of the first sheet."""
        for row in range(60):
            if self.guide.getCellByPosition(0, row).String == label:
                return write(self.guide.getCellByPosition(1, row), value)
        raise LookupError(label)

    def area(self, first, last, left=0, right=None):
        right = extent(self.tasks)[0] if right is None else right
        return self.tasks.getCellRangeByPosition(left, first, right, last)

    def copy_rows(self, source, target, left=0, right=26):
        area = self.area(source, source, left, right).RangeAddress
        self.tasks.copyRange(self.tasks.getCellByPosition(left, target).CellAddress, area)

    def values(self, source, target, left=0, right=26):
        """Pastes values alone."""
        self.area(target, target, left, right).setDataArray(self.area(source, source, left, right).getDataArray())

    def sheet(self, name, place=99):
        self.book.Sheets.insertNewByName(name, place)
        return self.book.Sheets.getByName(name)

    def picture(self, path):
        provider = context.ServiceManager.createInstanceWithContext("com.sun.star.graphic.GraphicProvider", context)
        return provider.queryGraphic((prop("URL", uno.systemPathToFileUrl(path)),))

    def shape(self, service, text, row=12, column=2, **more):
        page = self.tasks.DrawPage
        one = self.book.createInstance("com.sun.star.drawing." + service)
        size = uno.createUnoStruct("com.sun.star.awt.Size")
        size.Width, size.Height = 6000, 2000
        page.add(one)
        one.Size = size
        for name, value in more.items():
            setattr(one, name, value)
        one.Position = self.tasks.getCellByPosition(column, row).Position
        if text:
            one.String = text


def write(cell, value):
    if isinstance(value, (int, float)):
        cell.Value = value
    elif value.startswith("="):
        # A column of words is a text cell, in which a formula would stay its own text.
        cell.NumberFormat = 0
        cell.Formula = value
    else:
        cell.String = value


for job in jobs:
    book = load(job["in"])
    try:
        me = Hands(book)
        exec(job["python"])
        book.calculateAll()
        options = (prop("FilterName", job["filter"]),)
        if job.get("options"):
            options += (prop("FilterOptions", job["options"]),)
        book.storeToURL(uno.systemPathToFileUrl(job["out"]), options)
    except Exception as error:
        print(job["out"], repr(error))
        raise
    finally:
        book.close(True)
