select a1_0.id,a1_0.name
  from Book b1_0
  left join Author a1_0 on a1_0.id=b1_0.author_id
  where a1_0.name=?
  order by b1_0.id limit 20;
