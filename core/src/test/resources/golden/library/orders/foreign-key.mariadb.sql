select b1_0.id
  from Book b1_0
  order by case when (b1_0.author_id) is null then 1 else 0 end,b1_0.author_id,b1_0.id limit 3;
