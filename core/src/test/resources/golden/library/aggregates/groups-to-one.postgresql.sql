select a1_0.name,count(*)
  from Book b1_0
  left join Author a1_0 on a1_0.id=b1_0.author_id
  group by a1_0.name
  order by a1_0.name fetch first 50 rows only;
