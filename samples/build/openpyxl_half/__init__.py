"""The half of the samples that openpyxl writes."""
