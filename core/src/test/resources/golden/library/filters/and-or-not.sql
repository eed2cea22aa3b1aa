select b1_0.id
  from Book b1_0
  where (b1_0.printed=? or ((b1_0.title<>? or b1_0.title is null) or (b1_0.genre<>? or b1_0.genre is null)))
  order by b1_0.id fetch first 20 rows only;
