document.title = "Tiến độ";
