/** Given names that are common somewhere and no word of a language here. Lower case: they are folded when they are read. */
export const names: readonly string[] = `
  aaron abby abdul abdullah abigail adam adrian agnes agnieszka ahmed ahmad aisha akiko alejandra alejandro aleksandr aleksandra alessandra alessandro alex
  alexander alexandra alexis alfred ali alice alicia alina allison amanda amir amira amit amy ana anastasia anders andre andrea andreas andrei andrew andrzej anette
  angela angelika angelo anita anja ankit ann anna anne anneli annette anton antonia antonio aisyah arjun arnold arthur arturo asha ashley astrid aurelie ayesha ayse
  bart beata beatriz becky benjamin bernard bernd beth bettina bianca bjorn bob bogdan boris brad brandon brenda brian brigitte bruce bruno budi camille camila carla
  carlo carlos carmen carol caroline catarina catherine cathy cecilia celine chiara chris christa christian christina christine christoph christophe claudia claudio
  claus cody colin connor corinne courtney craig cristina cynthia dagmar daniel daniela danielle danny dariusz darren dave david debbie deborah deepak denis denise
  dennis derek desiree dewi diana diego dieter dimitri dimitris dirk dmitri dolores dominik dominique donna doris dorota dorothy douglas duncan dwayne dylan eddie
  eduardo edward edwin eleni elena eleonora eli elias elisabeth elise elizabeth elke ellen elsa emil emilia emily emma emmanuel enrique eric erica erik erika erin
  ernesto esteban esther ethan eva evelyn ewa fabian fabio fatima fatma federica federico felipe fernando filip florian francesca francesco francisco francois
  franz fredrik friedrich gabriel gabriela gareth gary gavin george georg georgios gerald gerard gerhard giacomo gianluca gilbert giorgio giorgos giovanni giulia
  giuseppe gloria gonzalo gordon graham greg gregory greta grzegorz guillaume guillermo gunnar gunter gustavo hanna hannah hannes hans harald harold harry hassan
  hector heather heidi heike heinz helen helena helga helmut henrik henry herbert hernan hilda hiroshi howard hugo hussein ian ibrahim ignacio igor ingrid
  irene irina isaac isabel isabella isabelle ismail ivan jack jacek jackie jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane janet janice
  janina jason javier jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome jerry jesper jessica jesus jim jimmy joan joanna joao joaquin joe joel johan johanna john
  johnny jonas jonathan jordan jorge jose josef joseph joshua juan juana juanita judith julia julian julie julien jurgen justin karen karim karin karl karsten kasia
  katarzyna kate katerina kathleen kathy katja katrin kayla keith kelly ken kenji kenneth kevin kim kimberly kjell klaus konstantin kostas kristen kristian
  kristina krzysztof kurt kyle lakshmi larissa larry lars lasse laura lauren laurent leila lena lennart leo leon leonardo leonie leroy leslie leticia liam lila linda
  lisa lorena lorenzo lorraine louis louise luca lucas lucia lucie luigi luis luisa lukas luke lydia lynn magda magdalena magnus malgorzata manfred manuel manuela
  marc marcel marcelo marcin marco marcos marcus marek margaret margarita maria mariana marie marina mario marisol marjorie markus marta martha martin martina martine
  mary masako mateo mateusz mathias mathieu matteo matthew matthias matti maurice mauro maxim maxime megan mehmet melanie melissa mercedes michael michal michel
  michele michelle miguel mika mikael mike mikko milan miranda miriam mohamed mohammad mohammed monica monika monique mustafa nadia nadine nancy natalia natalie
  natasha nathan nathalie nicholas nick nicola nicolas nicole nigel nikos nils nina noah noel nora norbert norman nuria olaf oleg oleksandr olga oliver olivia olivier
  omar oscar oskar otto pablo pamela paolo patricia patrick patrik patty paul paula pauline pavel pawel pedro pekka petra petter philip philippe
  phillip phyllis pierre piet pieter piotr priya rachel rafael rahul raj rajesh ralf ramon randy raquel raul ravi rebecca regina reinhard renate rene ricardo
  riccardo richard rita robert roberto robin rodrigo roger roland rolf roman ronald rosa rosemary roxanne ruben rudolf russell ruth ryan sabine sabrina
  salvatore samantha samir samuel sandra sanjay sara sarah sasha scott sebastian serge sergei sergey sergio shannon sharon shaun sheila shirley siegfried silke
  silvia simona simone sofia sonia sophia sophie stacy stanislaw stefan stefania stefano steffen stephanie stephen steve steven susan susana susanne suzanne sven
  svetlana sylvia sylvie takashi tamara tanya tatiana ted teresa terry thierry thomas tiffany tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony
  tracy travis trevor tyler ulrich ulrike ursula uwe valentina valeria valerie vanessa vera veronica veronika victor victoria vikram viktor vincent vincenzo virginia
  vladimir walter wanda wayne wendy werner wilhelm william willie wolfgang xavier yasmin yolanda youssef yuki yusuf yvonne zoe
  abena adebayo adeyemi agatha agustin alberto anderson anke annemiek antonella araceli aurelien barb beatrice begona benoit bernice bertha betty beverly bianchi
  bobby bridget brittany brooke bryan bryce caio caitlin cameron candace carrie cassandra cassie caterina cecil cedric chantal chelsea cheryl chidi
  christopher chukwuemeka claire clara clarence clifford clyde coen constance curtis daisy darlene darnell darrell deanna debra delia deshawn diane dianne
  diaz didier dolly donald donatella donovan doreen doug duane dubois dustin edgar edith edna eileen elaine eleanor eliane elmer eloise elvis encarna ernest
  erwin estelle ethel eugene eunice evan fabrice felicia femke fernanda fernandez ferrari filippo fiona flavia floyd frances francis frank freddie frederick
  gail garrett geoffrey geraldine gerd gijs gilberto gilson gina gladys glen glenda glenn gomez gonzalez graciela gretchen gus gwen gwendolyn hanneke hattie hazel
  herman hernandez herve hoffmann homer hubert huguette ida ilaria imani imogen ineke isaiah jackson jada janelle jansen jared jasmine jayden jeannie jenna
  jeremiah jermaine jeroen joanne joaquim jocelyn jocelyne jochen jodie joey jolene joost joris josephine joyce kaitlyn karla katelyn katherine kathryn katie
  keisha kelsey kendra kerry kerstin kirk kirsten kofi kowalski kristin kristy kwame lamar latisha latoya leah leandro leann lefebvre leland leona leonard
  lester lewis lieke lillian lindqvist lindsay lindsey lionel lloyd logan lois lola lonnie lopez loretta lori lotte lourdes luciana luciano lucille lucinda
  ludovic luther maaike mabel mackenzie madison maggie malcolm malik mandy marcella marcia marcy margaux margie marian maribel marieke marlene marsha marshall
  martinez marvin mathew maureen maxence maxine melinda melody melvin meredith mieke mildred milton minnie mireille mitchell moacir molly mona montserrat
  moreau morgan morris muller muriel myra myrtle naomi nathaniel neil nelson ngozi nguyen niels nikki norma octavia odile okafor oliveira oluwaseun opal
  orlando ornella otis owen paco paige pascal patsy penelope percy pereira perez perry phil phoebe pierluigi preston priscilla quentin quincy raffaella ralph
  ramirez ramona rashad raymond regis renato rhonda rivera rocio rodney rodriguez ronnie roosevelt rosalie rosalind rosangela rosanna rosie rossi rowena roxie
  roy ruby rufus russo ruud sadie sally salvador sanchez sander sandrine saskia schmidt schneider seth severine shane shanice shawn shelby sheldon sherri
  sherry silva siobhan sipho sjaak sjoerd solene souza stella stewart svenja sydney sylvain tabitha tamika tammy tanisha tara tasha tatiane tatum taylor
  terrence tessa teun thabo thandi theodore theresa therese thiago thibault tiziana toby tonya torres tristan trudy tyrell tyrone ugo ulla velma verna vernon
  vicki vicky vince viola visser vivian wagner wallace weber wellington wendell wesley wilbur wilfred willa wilma winifred winston wouter xander ximena
  yannick yvette zach zachary zelda
  алексей алёна анастасия андрей анна антон борис валентина вера виктор виктория виталий владимир галина дарья денис дмитрий евгений екатерина елена иван игорь ирина
  кирилл константин ксения лариса людмила максим марина мария михаил наталья наталия николай оксана олег ольга павел пётр роман светлана сергей сергій станислав степан
  татьяна тетяна юлия юрий олександр олена андрій дмитро наталія ірина катерина микола михайло василь василий іван ігор юлія
  γιωργος γιαννης μαρια ελενη κωστας νικος δημητρης κατερινα σοφια βασιλης χρηστος παναγιωτης αννα ιωαννα
  דוד יוסי משה שרה רחל דנה יעל אבי רונית מיכל נועה אורי עמית שירה תמר יצחק אברהם
  محمد احمد علي حسن حسين فاطمة مريم خالد عمر يوسف ابراهيم سارة نورة ليلى محمود مصطفى
  राहुल प्रिया अमित सुनीता राजेश संजय पूजा नेहा विकास अनिल`
  .trim()
  .split(/\s+/);
