select b1_0.id
  from Book b1_0
  left join Author a1_0 on a1_0.id=b1_0.author_id
  order by a1_0.name asc nulls last,b1_0.id fetch first 3 rows only;
