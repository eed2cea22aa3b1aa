select a1_0.id
  from Author a1_0
  where exists(select 1
  from Book b1_0
  where b1_0.author_id=a1_0.id and exists(select 1
  from Review r1_0
  where r1_0.book_id=b1_0.id and r1_0.stars>?))
  order by a1_0.id fetch first 20 rows only;
