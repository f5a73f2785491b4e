"""Reads an .xlsx file with openpyxl and prints what it holds as JSON, in one normal form."""

import json
import sys
import warnings
import zipfile
from xml.etree import ElementTree

import openpyxl
from openpyxl.utils import get_column_letter

warnings.simplefilter("ignore")


def color(value):
    if value is None:
        return None
    if value.type == "rgb":
        return "#" + value.rgb[-6:]
    return "%s %s" % (value.type, value.value)


def side(line):
    if line is None or line.style is None:
        return None
    return "%s %s" % (line.style, color(line.color))


def present(pairs):
    return {key: value for key, value in pairs.items() if value not in (None, False, "", [], {})}


def font(value):
    return present({"font": value.name, "size": value.sz, "bold": value.b, "italic": value.i, "color": color(value.color)})


def fill(value, kind):
    if value is None or value.fill_type != "solid" and kind == "cell":
        return None
    return color(value.fgColor if kind == "cell" else value.bgColor)


def edges(border):
    if border is None:
        return {}
    return present({name: side(getattr(border, name)) for name in ("left", "right", "top", "bottom")})


def looks(cell):
    alignment = cell.alignment
    return present({
        **font(cell.font),
        "numberFormat": None if cell.number_format == "General" else cell.number_format,
        "fill": fill(cell.fill, "cell"),
        "border": edges(cell.border),
        "horizontal": None if alignment.horizontal == "general" else alignment.horizontal,
        "vertical": None if alignment.vertical == "bottom" else alignment.vertical,
        "wrap": alignment.wrap_text,
        "shrink": alignment.shrink_to_fit,
        "indent": alignment.indent,
        "unlocked": not cell.protection.locked,
        "quotePrefix": cell.quotePrefix,
    })


def plain(value):
    if hasattr(value, "text"):
        return value.text
    if hasattr(value, "isoformat"):
        return openpyxl.utils.datetime.to_excel(value)
    return value


def cells(sheet, cached):
    found = {}
    for row in sheet.iter_rows():
        for cell in row:
            value = plain(cell.value)
            is_formula = cell.data_type == "f"
            look = looks(cell) if cell.has_style else {}
            if value is None and not look:
                continue
            found[cell.coordinate] = present({
                "formula": value if is_formula else None,
                "looks": look,
            })
            shown = plain(cached[cell.coordinate].value) if is_formula else value
            if shown is not None:
                found[cell.coordinate]["value"] = shown
    return found


def tables(sheet):
    found = {}
    for table in sheet.tables.values():
        style = table.tableStyleInfo
        found[table.displayName] = present({
            "range": table.ref,
            "columns": [column.name.replace("_x000a_", "\n") for column in table.tableColumns],
            "formulas": {column.name: column.calculatedColumnFormula.attr_text
                         for column in table.tableColumns if column.calculatedColumnFormula is not None},
            "style": style and style.name,
            "banded": style and style.showRowStripes,
            "filter": table.autoFilter is not None,
        })
    return found


def validations(sheet):
    found = {}
    for rule in sheet.data_validations.dataValidation:
        for area in str(rule.sqref).split():
            found[area] = present({
                "type": rule.type,
                "operator": None if rule.type in ("list", "custom") else rule.operator or "between",
                "formula1": rule.formula1,
                "formula2": rule.formula2,
                "blank": rule.allowBlank,
                "stops": rule.showErrorMessage and (rule.errorStyle or "stop"),
                "prompt": [rule.promptTitle, rule.prompt] if rule.prompt else None,
                "error": [rule.errorTitle, rule.error] if rule.error else None,
            })
    return found


def difference_style(dxf):
    if dxf is None:
        return None
    own = present({"bold": dxf.font.b, "italic": dxf.font.i, "color": color(dxf.font.color)}) if dxf.font else {}
    return present({**own, "fill": fill(dxf.fill, "difference"), "border": edges(dxf.border)})


def conditional_formats(sheet):
    found = []
    for ranges in sheet.conditional_formatting:
        for rule in ranges.rules:
            bar = rule.dataBar
            for area in str(ranges.sqref).split():
                found.append((rule.priority, area, present({
                    "type": rule.type,
                    "formulas": rule.formula,
                    "operator": rule.operator,
                    "stopIfTrue": rule.stopIfTrue,
                    "style": difference_style(rule.dxf),
                    "bar": bar and [color(bar.color)] + [str(end.val) for end in bar.cfvo],
                })))
    found.sort(key=lambda one: (one[0], one[1]))
    by_area = {}
    for _, area, rule in found:
        by_area.setdefault(area, []).append(rule)
    return by_area


def columns(sheet):
    found = {}
    for dimension in sheet.column_dimensions.values():
        first, last = dimension.min or 1, dimension.max or 1
        for number in range(first, min(last, 200) + 1):
            # openpyxl says 13 where the file says nothing.
            # Whole pixels, seven to a character: that is what a screen shows and all that Office.js can set.
            width = None if dimension.width == 13 else round(dimension.width * 7)
            look = present({"width": width, "hidden": dimension.hidden})
            if look:
                found[get_column_letter(number)] = look
    return found


def rows(sheet):
    found = {}
    for number, dimension in sheet.row_dimensions.items():
        look = present({"height": dimension.customHeight and dimension.ht, "hidden": dimension.hidden})
        if look:
            found[str(number)] = look
    return found


def texts(line):
    return present({name: getattr(line, name).text for name in ("left", "center", "right")})


def page(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    fits = sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage
    header, footer = sheet.oddHeader, sheet.oddFooter
    return present({
        "orientation": setup.orientation,
        "paper": setup.paperSize,
        "fit": [setup.fitToWidth, setup.fitToHeight] if fits else None,
        "margins": {name: round(getattr(margins, name), 3) for name in
                    ("left", "right", "top", "bottom", "header", "footer")},
        "centered": sheet.print_options.horizontalCentered,
        "area": sheet.print_area if isinstance(sheet.print_area, str) else list(sheet.print_area or []),
        "titleRows": sheet.print_title_rows,
        "header": texts(header),
        "footer": texts(footer),
        "differentFirst": sheet.HeaderFooter.differentFirst,
    })


FLAGS = ("objects", "scenarios", "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows",
         "insertHyperlinks", "deleteColumns", "deleteRows", "selectLockedCells", "selectUnlockedCells", "sort",
         "autoFilter", "pivotTables")


def protection(sheet):
    if not sheet.protection.sheet:
        return None
    return {"forbids": [flag for flag in FLAGS if getattr(sheet.protection, flag)],
            "password": sheet.protection.password is not None}


def chart_title(chart):
    if chart.title is None or chart.title.tx is None or chart.title.tx.rich is None:
        return None
    return "".join(run.t for paragraph in chart.title.tx.rich.p for run in (paragraph.r or []))


def series(one):
    categories = one.cat and (one.cat.strRef or one.cat.numRef)
    return {"values": one.val and one.val.numRef.f, "categories": categories and categories.f}


def charts(sheet):
    found = []
    for chart in sheet._charts:
        start, end = chart.anchor._from, chart.anchor.to
        found.append(present({
            "type": type(chart).__name__,
            "grouping": chart.grouping,
            "title": chart_title(chart),
            "series": [series(one) for one in chart.series],
            "anchor": [start.row, start.col, end.row, end.col],
        }))
    return found


def sheet_reading(sheet, cached):
    view = sheet.sheet_view
    return present({
        "state": sheet.sheet_state,
        "tabColor": color(sheet.sheet_properties.tabColor),
        "noGridlines": view.showGridLines is False,
        "freeze": sheet.freeze_panes,
        "cells": cells(sheet, cached),
        "tables": tables(sheet),
        "validations": validations(sheet),
        "conditionalFormats": conditional_formats(sheet),
        "columns": columns(sheet),
        "rows": rows(sheet),
        "merges": sorted(str(merge) for merge in sheet.merged_cells.ranges),
        "page": page(sheet),
        "protection": protection(sheet),
        "charts": charts(sheet),
    })


def names(book):
    own = book.defined_names
    all_names = own.definedName if hasattr(own, "definedName") else list(own.values())
    return {name.name: name.attr_text for name in all_names if name.localSheetId is None}


def part(path, name):
    with zipfile.ZipFile(path) as package:
        return ElementTree.fromstring(package.read(name)) if name in package.namelist() else []


def local(element):
    return element.tag.split("}")[-1]


def properties(path):
    """Straight from the parts: openpyxl 3.0 knows no custom properties and makes itself the author of files without one."""
    core = {local(element): element.text for element in part(path, "docProps/core.xml")}
    custom = {element.get("name"): "".join(element.itertext()) for element in part(path, "docProps/custom.xml")}
    return present({"title": core.get("title"), "subject": core.get("subject"), "author": core.get("creator"),
                    "custom": custom})


def reading(path):
    book = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    return {
        "order": book.sheetnames,
        "active": book.active.title,
        "sheets": {sheet.title: sheet_reading(sheet, cached[sheet.title]) for sheet in book.worksheets},
        "names": names(book),
        "properties": properties(path),
    }


json.dump(reading(sys.argv[1]), sys.stdout, ensure_ascii=False)
