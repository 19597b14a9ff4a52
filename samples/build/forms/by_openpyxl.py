"""Reads a workbook and writes it again with openpyxl, which keeps formulas without their results. Usage: by_openpyxl.py FROM TO."""

import sys

import openpyxl

openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
