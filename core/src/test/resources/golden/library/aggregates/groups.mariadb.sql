select cast(b1_0.genre as char),count(*),avg(b1_0.price)
  from Book b1_0
  group by cast(b1_0.genre as char)
  having count(*)>?
  order by case when (count(*)) is null then 0 else 1 end,count(*) desc,case when (cast(b1_0.genre as char)) is null then 1 else 0 end,cast(b1_0.genre as char) limit 3;
