-- Samma summor som `medelkoll consolidate` skriver, ur poster från `medelkoll extract`.
-- Vyn `records` är alla delar tillsammans; hur den skapas i DuckDB och Spark SQL står i docs/records.md.
-- Bara sådant som båda förstår: CTE:er, fönsterfunktioner, CASE.
WITH
-- Samma byte två gånger räknas en gång: filen som kommer först i namnordning.
first_copy AS (
  SELECT fileSha256, MIN(file) AS file
  FROM records
  WHERE fileSha256 <> ''
  GROUP BY fileSha256
),
-- Ett projekt så som en arbetsbok har det. Överskottet räknas över alla dess år: det som förs mellan dem tar ut sig.
returned AS (
  SELECT
    p.file,
    p.projectKey,
    CONCAT(p.file, '|', p.projectKey) AS place,
    MIN(COALESCE(p.fileModified, '')) AS modified,
    MIN(COALESCE(p.meetsNamnd, '')) AS namnd,
    MIN(p.meetsByNamnd) AS by_namnd,
    MIN(COALESCE(p.meetsByName, p.meetsByNamnd)) AS by_name,
    MIN(p.amountsStated) AS amounts,
    MIN(p.progress) AS progress,
    SUM(p.grantedOre) AS granted,
    SUM(p.spentOre) AS spent,
    COALESCE(SUM(CASE WHEN p.yearNumber = 1 THEN p.carriedInOre END), 0) AS carried_in,
    MIN(CASE WHEN p.grantedComplete THEN 1 ELSE 0 END) AS granted_whole,
    MIN(CASE WHEN p.spentComplete THEN 1 ELSE 0 END) AS spent_whole,
    MIN(CASE WHEN p.yearNumber > 1 OR p.carriedInComplete THEN 1 ELSE 0 END) AS carried_whole
  FROM records p
  JOIN first_copy c ON p.fileSha256 = c.fileSha256 AND p.file = c.file
  WHERE p.kind = 'project-year'
  GROUP BY p.file, p.projectKey
),
-- Poster som möts i nämnd och id, eller i id och namn, gäller samma projekt. Två varv räcker för allt utom kedjor, som frågas om nedan.
met_1 AS (SELECT *, MIN(place) OVER (PARTITION BY by_namnd) AS met FROM returned),
met_2 AS (SELECT *, MIN(met) OVER (PARTITION BY by_name) AS met_by_name FROM met_1),
met_3 AS (SELECT *, MIN(met_by_name) OVER (PARTITION BY by_namnd) AS met_again FROM met_2),
met_4 AS (SELECT *, MIN(met_again) OVER (PARTITION BY by_name) AS met_at_last FROM met_3),
-- Inom en och samma arbetsbok har raderna redan förts ihop: där är två projekt två.
grouped AS (
  SELECT
    *,
    CASE
      WHEN MIN(file) OVER (PARTITION BY met_at_last) = MAX(file) OVER (PARTITION BY met_at_last) THEN place
      ELSE met_at_last
    END AS project
  FROM met_4
),
-- Versionen som sparades sist kommer först.
ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY project ORDER BY modified DESC, file, projectKey) AS version
  FROM grouped
),
settled AS (
  SELECT
    project,
    COUNT(*) AS versions,
    MIN(namnd) = MAX(namnd) AS one_namnd,
    MIN(amounts) = MAX(amounts) AS agreed,
    MIN(modified) AS first_saved,
    MAX(modified) AS last_saved,
    MAX(CASE WHEN version = 2 THEN modified END) AS next_saved,
    -- Kedjor, och två projekt ur en arbetsbok i samma grupp: det gör `consolidate` säkrare än SQL.
    CASE
      WHEN COUNT(*) > COUNT(DISTINCT file) THEN 1
      WHEN MIN(by_namnd) <> MAX(by_namnd) AND MIN(by_name) <> MAX(by_name) THEN 1
      ELSE 0
    END AS doubtful
  FROM ranked
  GROUP BY project
),
-- Arbetsböcker från en nämnd som har minst ett projekt gemensamt är versioner av samma svar. Den som sparades sist gäller, om det går att se.
version_files AS (
  SELECT DISTINCT r.namnd, r.file, r.modified
  FROM ranked r
  JOIN settled s ON s.project = r.project
  WHERE s.versions > 1 AND s.one_namnd AND r.namnd <> ''
),
version_places AS (
  SELECT
    namnd,
    file,
    COUNT(*) OVER (PARTITION BY namnd) AS files,
    MIN(modified) OVER (PARTITION BY namnd) AS first_saved,
    RANK() OVER (PARTITION BY namnd ORDER BY modified DESC) AS saved_place,
    RANK() OVER (PARTITION BY namnd ORDER BY modified) AS saved_from_first
  FROM version_files
),
versions AS (
  SELECT
    namnd,
    file,
    files,
    -- Ensam sist av alla, och alla tider kända.
    CASE WHEN saved_place = 1 AND saved_from_first = files AND first_saved <> '' THEN 1 ELSE 0 END AS counts
  FROM version_places
),
known_versions AS (
  SELECT namnd, MAX(counts) AS is_known FROM versions GROUP BY namnd
),
-- Ett projekt som versionen som gäller saknar, eller någon av dem när ingen vet vilken som gäller: det räknas, men summorna är ofullständiga.
dropped AS (
  SELECT
    r.project,
    CASE
      WHEN COUNT(v.file) < COUNT(*) THEN 0
      WHEN MAX(k.is_known) = 1 THEN 1 - MAX(v.counts)
      WHEN COUNT(DISTINCT r.file) < MAX(v.files) THEN 1
      ELSE 0
    END AS is_dropped
  FROM ranked r
  LEFT JOIN versions v ON v.namnd = r.namnd AND v.file = r.file
  LEFT JOIN known_versions k ON k.namnd = r.namnd
  GROUP BY r.project
  HAVING MIN(r.namnd) = MAX(r.namnd)
),
-- Belopp för ett budgetår som versionen som gäller inte har: filerna gäller olika år, och summorna är ofullständiga.
own_years AS (
  SELECT p.file, p.projectKey, p.budgetYear, p.grantedOre, p.spentOre
  FROM records p
  JOIN first_copy c ON p.fileSha256 = c.fileSha256 AND p.file = c.file
  WHERE p.kind = 'project-year'
),
years_apart AS (
  SELECT
    o.project,
    y.budgetYear,
    CASE
      WHEN MAX(ABS(y.spentOre)) > 0 AND COUNT(u.spentOre) > 0
        AND COUNT(CASE WHEN u.budgetYear IS NULL OR u.budgetYear = y.budgetYear THEN u.spentOre END) = 0 THEN 1
      WHEN MAX(ABS(y.grantedOre)) > 0 AND COUNT(u.grantedOre) > 0
        AND COUNT(CASE WHEN u.budgetYear IS NULL OR u.budgetYear = y.budgetYear THEN u.grantedOre END) = 0 THEN 1
      ELSE 0
    END AS is_apart
  FROM ranked o
  JOIN own_years y ON y.file = o.file AND y.projectKey = o.projectKey
  JOIN ranked w ON w.project = o.project AND w.version = 1
  JOIN own_years u ON u.file = w.file AND u.projectKey = w.projectKey
  WHERE o.version > 1 AND y.budgetYear IS NOT NULL
  GROUP BY o.project, o.place, y.budgetYear
),
apart AS (
  SELECT project, MAX(is_apart) AS is_apart FROM years_apart GROUP BY project
),
-- En nämnds senaste version gäller; lika belopp räknas en gång; annars är beloppen okända tills någon har valt.
counted AS (
  SELECT
    r.progress,
    CASE WHEN s.versions = 1 OR s.agreed OR (s.one_namnd AND s.first_saved <> '' AND s.next_saved < s.last_saved)
      THEN 1 ELSE 0 END AS chosen,
    s.doubtful,
    COALESCE(d.is_dropped, 0) AS dropped,
    COALESCE(a.is_apart, 0) AS apart,
    r.granted,
    r.spent,
    r.granted + r.carried_in - r.spent AS balance,
    r.granted_whole,
    r.spent_whole,
    r.carried_whole
  FROM ranked r
  JOIN settled s ON s.project = r.project
  LEFT JOIN dropped d ON d.project = r.project
  LEFT JOIN apart a ON a.project = r.project
  WHERE r.version = 1
),
workbooks AS (
  SELECT
    COUNT(*) AS workbooks,
    SUM(CASE WHEN fileStatus = 'unreadable' THEN 1 ELSE 0 END) AS workbooks_unread,
    SUM(CASE WHEN fileGrantedComplete THEN 0 ELSE 1 END) AS workbooks_granted_incomplete,
    SUM(CASE WHEN fileSpentComplete THEN 0 ELSE 1 END) AS workbooks_spent_incomplete
  FROM records
  WHERE kind = 'workbook'
),
totals AS (
  SELECT
    COUNT(*) AS projects,
    SUM(CASE WHEN progress = 'completed' THEN 1 ELSE 0 END) AS completed,
    SUM(CASE WHEN chosen = 1 THEN granted END) AS granted_ore,
    SUM(CASE WHEN chosen = 1 THEN spent END) AS spent_ore,
    SUM(CASE WHEN chosen = 1 THEN CASE WHEN balance > 0 THEN balance WHEN balance <= 0 THEN 0 END END) AS surplus_ore,
    SUM(CASE WHEN chosen = 1 THEN CASE WHEN balance < 0 THEN -balance WHEN balance >= 0 THEN 0 END END) AS overrun_ore,
    SUM(CASE WHEN chosen = 1 AND granted_whole = 1 AND granted IS NOT NULL THEN 0 ELSE 1 END) AS projects_granted_incomplete,
    SUM(CASE WHEN chosen = 1 AND spent_whole = 1 AND spent IS NOT NULL THEN 0 ELSE 1 END) AS projects_spent_incomplete,
    SUM(CASE WHEN chosen = 1 THEN 0 ELSE 1 END) AS projects_contradicted,
    SUM(doubtful) AS projects_doubtful,
    SUM(dropped) AS projects_dropped,
    SUM(apart) AS projects_years_apart
  FROM counted
)
SELECT
  t.*,
  w.*,
  t.projects_granted_incomplete + t.projects_dropped + t.projects_years_apart + w.workbooks_granted_incomplete = 0 AS granted_complete,
  t.projects_spent_incomplete + t.projects_dropped + t.projects_years_apart + w.workbooks_spent_incomplete = 0 AS spent_complete
FROM totals t
CROSS JOIN workbooks w
