select count(*),count(distinct b1_0.title),sum(b1_0.price),avg(b1_0.printed),min(b1_0.price),max(b1_0.title)
  from Book b1_0
  where b1_0.genre=?;
