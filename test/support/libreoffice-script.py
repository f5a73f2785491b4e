"""Opens a file in a waiting LibreOffice, runs a script on `doc`, and stores the result.

Arguments: pipe name, process number of LibreOffice, input path, output path ("" to store nothing), script path.
Exits with 75 (a failure that may pass) where LibreOffice has ended or does not answer.
"""
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField

WAIT_SECONDS = 60
NO_ANSWER = 75


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def is_running(process):
    try:
        os.kill(process, 0)
        return True
    except ProcessLookupError:
        return False


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    url = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            return resolver.resolve(url)
        except NoConnectException:
            if time.monotonic() > deadline or not is_running(process):
                why = "does not answer" if is_running(process) else "has ended"
                print(f"LibreOffice {why}", file=sys.stderr)
                sys.exit(NO_ANSWER)
            time.sleep(0.1)


pipe, process, source, target, script = sys.argv[1:6]
context = connect(pipe, int(process))
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
doc = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))


def sheet(name):
    return doc.Sheets.getByName(name)


def sort_rows(area, column, ascending=True):
    """Sorts the rows of a cell range (no header) by a zero-based column of it."""
    field = TableSortField(Field=column, IsAscending=ascending, IsCaseSensitive=False)
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    area.sort((prop("SortFields", fields), prop("ContainsHeader", False)))


def dispatch(command, **values):
    """Runs a menu command such as ".uno:Paste" on the current selection."""
    helper = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    frame = doc.CurrentController.Frame
    helper.executeDispatch(frame, command, "", 0, tuple(prop(name, value) for name, value in values.items()))


def select(cells):
    doc.CurrentController.select(cells)


try:
    with open(script, encoding="utf-8") as text:
        exec(compile(text.read(), script, "exec"), globals())
    if target:
        doc.calculateAll()
        doc.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", "Calc MS Excel 2007 XML"),))
finally:
    doc.close(True)
    try:
        desktop.terminate()
    except Exception as ended:  # the connection may break while LibreOffice ends
        print(ended, file=sys.stderr)

# The bridge may crash while the interpreter is taken down, after all is stored: it is left standing.
sys.stdout.flush()
sys.stderr.flush()
os._exit(0)
