select b1_0.id
  from Book b1_0
  where b1_0.genre in (?,?,?,?) and b1_0.printed<? and b1_0.printed>=?
  order by b1_0.id fetch first 20 rows only;
