-- Samma summor som `medelkoll consolidate` skriver, ur poster från `medelkoll extract`.
-- Vyn `records` är alla delar tillsammans; hur den skapas i DuckDB och Spark SQL står i docs/records.md.
-- Bara sådant som båda förstår: CTE:er, fönsterfunktioner, CASE.
-- Där filer har samma projekt ser `consolidate` mer: kompletteringar, senare perioder, avrundning och projekt-ID som har bytt plats. SQL kallar då hellre
-- summan ofullständig; bara ombytta projekt-ID syns inte här.
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
-- Filen som sparades sist kommer först. Det avgör inget om beloppen.
ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY project ORDER BY modified DESC, file, projectKey) AS version
  FROM grouped
),
settled AS (
  SELECT
    project,
    COUNT(*) AS versions,
    MIN(namnd) = MAX(namnd) AS one_namnd,
    -- Det som bara en av filerna anger kompletterar de andra; det som två anger olika är okänt.
    CASE WHEN MIN(granted) < MAX(granted) THEN 1 ELSE 0 END AS granted_differs,
    CASE WHEN MIN(spent) < MAX(spent) THEN 1 ELSE 0 END AS spent_differs,
    CASE WHEN MIN(NULLIF(carried_in, 0)) < MAX(NULLIF(carried_in, 0)) THEN 1 ELSE 0 END AS carried_differs,
    MAX(granted) AS granted,
    MAX(spent) AS spent,
    COALESCE(MAX(NULLIF(carried_in, 0)), 0) AS carried_in,
    MIN(progress) AS first_progress,
    MAX(progress) AS last_progress,
    MIN(CASE WHEN granted IS NOT NULL THEN granted_whole END) AS granted_whole,
    MIN(CASE WHEN spent IS NOT NULL THEN spent_whole END) AS spent_whole,
    -- Ett belopp som inte går att läsa i en fil kan motsäga de andra.
    MAX(CASE WHEN amounts LIKE '%grantedAmount ?%' THEN 1 ELSE 0 END) AS granted_unread,
    MAX(CASE WHEN amounts LIKE '%spentAmount ?%' THEN 1 ELSE 0 END) AS spent_unread,
    -- Kedjor, och två projekt ur en arbetsbok i samma grupp: det gör `consolidate` säkrare än SQL.
    CASE
      WHEN COUNT(*) > COUNT(DISTINCT file) THEN 1
      WHEN MIN(by_namnd) <> MAX(by_namnd) AND MIN(by_name) <> MAX(by_name) THEN 1
      ELSE 0
    END AS doubtful
  FROM ranked
  GROUP BY project
),
-- Belopp för ett budgetår som den andra filen inte har: filerna gäller olika år. Eller samma år med olika belopp fast summan är lika.
own_years AS (
  SELECT p.file, p.projectKey, p.budgetYear, p.grantedOre, p.spentOre
  FROM records p
  JOIN first_copy c ON p.fileSha256 = c.fileSha256 AND p.file = c.file
  WHERE p.kind = 'project-year'
),
compared_years AS (
  SELECT
    o.project,
    y.budgetYear,
    CASE
      WHEN MAX(ABS(y.spentOre)) > 0 AND COUNT(u.spentOre) > 0
        AND COUNT(CASE WHEN u.budgetYear IS NULL OR u.budgetYear = y.budgetYear THEN u.spentOre END) = 0 THEN 1
      WHEN MAX(ABS(y.grantedOre)) > 0 AND COUNT(u.grantedOre) > 0
        AND COUNT(CASE WHEN u.budgetYear IS NULL OR u.budgetYear = y.budgetYear THEN u.grantedOre END) = 0 THEN 1
      ELSE 0
    END AS is_apart,
    MAX(CASE WHEN u.budgetYear = y.budgetYear AND u.grantedOre <> y.grantedOre THEN 1 ELSE 0 END) AS granted_unlike,
    MAX(CASE WHEN u.budgetYear = y.budgetYear AND u.spentOre <> y.spentOre THEN 1 ELSE 0 END) AS spent_unlike
  FROM ranked o
  JOIN own_years y ON y.file = o.file AND y.projectKey = o.projectKey
  JOIN ranked w ON w.project = o.project AND w.version = 1
  JOIN own_years u ON u.file = w.file AND u.projectKey = w.projectKey
  WHERE o.version > 1 AND y.budgetYear IS NOT NULL
  GROUP BY o.project, o.place, y.budgetYear
),
apart AS (
  SELECT
    project,
    MAX(is_apart) AS is_apart,
    MAX(granted_unlike) AS granted_unlike,
    MAX(spent_unlike) AS spent_unlike
  FROM compared_years
  GROUP BY project
),
-- Vad filerna säger tillsammans om varje projekt. Gäller de olika år räknas den ena, och summorna är ofullständiga.
agreed AS (
  SELECT
    s.project,
    s.versions,
    s.one_namnd,
    s.doubtful,
    s.carried_in,
    s.granted,
    s.spent,
    s.first_progress,
    -- Är filerna oense om belopp vet ingen heller vilken status som gäller.
    CASE
      WHEN s.first_progress < s.last_progress
        AND s.granted_differs + s.spent_differs + s.carried_differs + COALESCE(a.granted_unlike, 0) + COALESCE(a.spent_unlike, 0) > 0
        THEN 0
      ELSE 1
    END AS progress_known,
    COALESCE(s.granted_whole, 0) AS granted_whole,
    COALESCE(s.spent_whole, 0) AS spent_whole,
    COALESCE(a.is_apart, 0) AS is_apart,
    CASE WHEN s.granted_differs + s.granted_unread = 0 AND COALESCE(a.granted_unlike, 0) = 0 THEN 1 ELSE 0 END AS granted_known,
    CASE WHEN s.spent_differs + s.spent_unread = 0 AND COALESCE(a.spent_unlike, 0) = 0 THEN 1 ELSE 0 END AS spent_known,
    1 - s.carried_differs AS carried_known
  FROM settled s
  LEFT JOIN apart a ON a.project = s.project
),
-- Arbetsböcker från en nämnd som har minst ett projekt gemensamt hör ihop. Är de oense någonstans vet ingen vilken som gäller.
version_files AS (
  SELECT
    r.namnd,
    r.file,
    r.modified,
    MAX(CASE WHEN g.is_apart = 1 OR g.granted_known = 0 OR g.spent_known = 0 OR g.carried_known = 0 THEN 1 ELSE 0 END) AS contradicted
  FROM ranked r
  JOIN agreed g ON g.project = r.project
  WHERE g.versions > 1 AND g.one_namnd AND r.namnd <> ''
  GROUP BY r.namnd, r.file, r.modified
),
version_places AS (
  SELECT
    namnd,
    file,
    COUNT(*) OVER (PARTITION BY namnd) AS files,
    MAX(contradicted) OVER (PARTITION BY namnd) AS is_open,
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
    is_open,
    -- Ensam sist av alla, och alla tider kända.
    CASE WHEN saved_place = 1 AND saved_from_first = files AND first_saved <> '' THEN 1 ELSE 0 END AS is_last
  FROM version_places
),
known_versions AS (
  SELECT namnd, MAX(is_last) AS is_known FROM versions GROUP BY namnd
),
-- Ett projekt som någon av filerna saknar när de är oense, eller som filen som sparades sist saknar när de är ense: det räknas, men summorna är ofullständiga.
dropped AS (
  SELECT
    r.project,
    CASE
      WHEN COUNT(v.file) < COUNT(*) THEN 0
      WHEN MAX(v.is_open) = 1 THEN CASE WHEN COUNT(DISTINCT r.file) < MAX(v.files) THEN 1 ELSE 0 END
      WHEN MAX(k.is_known) = 1 THEN 1 - MAX(v.is_last)
      ELSE 0
    END AS is_dropped
  FROM ranked r
  LEFT JOIN versions v ON v.namnd = r.namnd AND v.file = r.file
  LEFT JOIN known_versions k ON k.namnd = r.namnd
  GROUP BY r.project
  HAVING MIN(r.namnd) = MAX(r.namnd)
),
counted AS (
  SELECT
    CASE WHEN g.progress_known = 1 THEN COALESCE(r.progress, g.first_progress) END AS progress,
    g.doubtful,
    g.is_apart AS apart,
    COALESCE(d.is_dropped, 0) AS dropped,
    CASE WHEN g.is_apart = 1 THEN r.granted WHEN g.granted_known = 1 THEN g.granted END AS granted,
    CASE WHEN g.is_apart = 1 THEN r.spent WHEN g.spent_known = 1 THEN g.spent END AS spent,
    CASE WHEN g.carried_known = 1 THEN g.carried_in END AS carried_in,
    CASE WHEN g.is_apart = 1 THEN r.granted_whole ELSE g.granted_known * g.granted_whole END AS granted_whole,
    CASE WHEN g.is_apart = 1 THEN r.spent_whole ELSE g.spent_known * g.spent_whole END AS spent_whole,
    CASE WHEN g.is_apart = 0 AND g.granted_known * g.spent_known * g.carried_known = 0 THEN 1 ELSE 0 END AS contradicted
  FROM ranked r
  JOIN agreed g ON g.project = r.project
  LEFT JOIN dropped d ON d.project = r.project
  WHERE r.version = 1
),
balanced AS (
  -- Överskottet är okänt så länge något av det som det räknas av är okänt eller ifrågasatt.
  SELECT *, CASE WHEN granted_whole = 1 AND spent_whole = 1 AND doubtful + dropped + apart = 0
    THEN granted + carried_in - spent END AS balance
  FROM counted
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
    SUM(CASE WHEN progress IS NULL THEN 1 ELSE 0 END) AS status_unknown,
    SUM(granted) AS granted_ore,
    SUM(spent) AS spent_ore,
    SUM(CASE WHEN balance > 0 THEN balance WHEN balance <= 0 THEN 0 END) AS surplus_ore,
    SUM(CASE WHEN balance < 0 THEN -balance WHEN balance >= 0 THEN 0 END) AS overrun_ore,
    SUM(CASE WHEN granted_whole = 1 AND granted IS NOT NULL THEN 0 ELSE 1 END) AS projects_granted_incomplete,
    SUM(CASE WHEN spent_whole = 1 AND spent IS NOT NULL THEN 0 ELSE 1 END) AS projects_spent_incomplete,
    SUM(contradicted) AS projects_contradicted,
    SUM(doubtful) AS projects_doubtful,
    SUM(dropped) AS projects_dropped,
    SUM(apart) AS projects_years_apart
  FROM balanced
)
SELECT
  t.*,
  w.*,
  t.projects_granted_incomplete + t.projects_dropped + t.projects_years_apart + w.workbooks_granted_incomplete = 0 AS granted_complete,
  t.projects_spent_incomplete + t.projects_dropped + t.projects_years_apart + w.workbooks_spent_incomplete = 0 AS spent_complete
FROM totals t
CROSS JOIN workbooks w
