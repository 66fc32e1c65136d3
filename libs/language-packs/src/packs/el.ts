import type { Grammar, LanguagePack } from '../pack.js';

const USUAL = 'Usual word in Greek programs';
const ANSWER = 'A bare answer: it counts where a question is pending (R10, R13)';

const grammar: Grammar = {
  classes: {
    POLITE: `
      παρακαλώ, παρακαλω πολυ, σας παρακαλώ, ευχαριστώ, ευχαριστω πολυ, ευχ, σας ευχαριστώ, οκ, εντάξει, τώρα, αμέσως, άμεσα, πια, επιτέλους, ρε, ρε παιδια, παιδιά,
      ρε μαλάκες, μαλάκες, μαλάκα, γαμώτο, γεια, γεια σας, γειά σας, καλημέρα, καλησπέρα, καλό βράδυ, χαίρετε, κύριε, κύριοι, κυρία, είπα, σας είπα, λέμε, έλεος,
      και, ήδη, λοιπόν, αν γίνεται, με εκτίμηση, φιλικά, επειγόντως, μόνιμα, οριστικά, parakalo, parakalw, efxaristo, euxaristo, eyxaristw, efharisto, tora, twra,
      pia, re, ok, please, kalimera, kalispera, geia, epitelous, eleos`,
    STOP: `
      σταμάτα, σταματά, σταματήστε, σταματείστε, σταματηστε, σταματήσετε, σταματήσεις, σταματήσουν, σταματάτε, σταματάς, σταματατε, σταμάτησε, σταματήσω,
      σταματήσει, κόψτε, κόφτε, κόφτο, κόψε, κόψετε, κόφ το, κόψτε το, παύσατε, παύσετε, παύστε, πάψτε, πάψετε, πάψε, φτάνει, φτάνουν, αρκετά, τέρμα, ως εδώ,
      διακόψτε, διακόψετε, διακοπή, στοπ, παρατήστε, σταματημός, stamata, stamatiste, stamathste, stamatisete, stamathsete, stamatate, stamatas, kopste, kofte,
      kofto, kopse, papste, ftanei, arketa, terma, diakopste, stamatiseis`,
    SENDING: `
      στέλνετε, στέλνεις, στέλνουν, στέλνει, στείλετε, στείλεις, γράφετε, γράφεις, ενοχλείτε, ενοχλεις, ενοχλήσετε, σπαμάρετε, σπαμάρεις, βομβαρδίζετε, πρήζετε,
      ζαλίζετε, ξαναστέλνετε, αποστολή, ενόχληση, να με ενοχλειτε, επικοινωνείτε, stelnete, stelneis, stelnoun, grafete, enoxleite, enohleite, steilete, spamarete`,
    SEND: `
      στέλνετε, στέλνεις, στελνεται, στέλνουν, στείλετε, στείλεις, στείλτε, στειλεται, στείλουν, ξαναστείλετε, ξαναστείλεις, ξαναστέλνετε, ξαναστειλτε,
      ξαναστείλουν, γράφετε, γράφεις, γράψετε, ξαναγράψετε, ενοχλείτε, ενοχλείς, ενοχλήσετε, ενοχλήσεις, ξαναενοχλήσετε, ενοχλείται, επικοινωνείτε, επικοινωνήσετε,
      ξαναεπικοινωνήσετε, αποστέλλετε, αποστείλετε, πρήζετε, ζαλίζετε, ειδοποιείτε, stelnete, stelneis, stelneta, steilete, stilete, steileis, ksanasteilete,
      ksanastilete, xanasteilete, xanastilete, ksanasteileis, ksanastelnete, grafete, enoxleite, enohleite, enoxlisete`,
    MESSAGE: `
      μήνυμα, μηνύματα, μηνύματά, μηνυμάτων, μηνυματάκια, μηνυμα*, sms, σμς, διαφημιστικ*, διαφημίσ*, διαφήμιση, προσφορ*, ειδοποιήσ*, ειδοποίηση, ενημερώσ*,
      ενημέρωση, ενημερωτικ*, υπενθυμίσ*, υπενθύμιση, εκπτώσ*, newsletter, νέα σας, νέα, σπαμ, spam, έρευν*, δημοσκοπήσ*, ερωτηματολόγ*, κουπόνι*, προωθητικ*,
      minim*, mhnym*, minym*, mynim*, mynhm*, mhnim*, diafimis*, diafhmis*, prosfor*, enimeros*, eidopoi*`,
    CRAP: `
      αυτό, αυτά, μαλακίες, βλακείες, σκουπίδια, χαζομάρες, τίποτα, τίποτε, τπτ, τπτα, άλλο, άλλα, κι άλλα, tipota, tpt, allo, alla, ayta, auta, afto, malakies`,
    CL: `
      μου, με, μας, του, της, τον, τα, τις, την, τους, ξανά, άλλο, πλέον, πια, να, σας, άλλη φορά, στη μητέρα μου, στη μαμά μου, στον πατέρα μου, παρακαλώ, άλλα,
      κι, mou, mas, me, moy, ksana, xana, allo, pleon, pia, na, alla`,
    ME: `
      μου, με, μας, εμένα, του, της, τους, εδώ, σε αυτό, σε αυτόν, στον αριθμό, στο κινητό, στο νούμερο, στο τηλέφωνο, στη μητέρα, στη μαμά, στον πατέρα,
      στη γιαγιά, στον παππού, στην γυναίκα, στον άντρα, στο παιδί, σ αυτό, σ αυτόν, mou, me, mas, edo, edw, sto kinito, ston arithmo, μαζί μου, μαζί μας`,
    NUMBER: `
      με, μας, τον αριθμό, τον αριθμο μου, αριθμό, αριθμός, το νούμερο, το νούμερό, νούμερο, νούμερό, το τηλέφωνο, τηλέφωνό, τηλέφωνο, το κινητό, κινητό,
      τα στοιχεία, στοιχεία, τη μητέρα μου, τη μαμά μου, τον πατέρα μου, τη γιαγιά μου, τον άντρα μου, τη γυναίκα μου, το όνομά, όνομά, me, mas, arithmo, noumero,
      tilefono, thlefwno, kinito, stoixeia`,
    SLIP: 'διαγρφ*, διαγαρφ*, διαρφ*, διγραφ*, διαγραφυ, απεγρφ*, απεγαρφ*, απεγγρφ*',
    KID: 'παιδί, παιδιού, γιο, κόρη, μαθητή',
    LIST: 'λίστα, λίστας, λίστες, τη λίστα, κατάλογο, καταλόγους, βάση, βάσεις, αρχείο, αρχεία, σύστημα, επαφές, αποστολές, συνδρομητές, lista, listes, vasi, bash, basi',
    REMOVE: `
      remove, delete, διάγραψε, διαγράψτε, διαγράψετε, διαγράψεις, διαγραψτε, διαγράφετε, διεγραψε, διέγραψε, σβήσε, σβήστε, σβήσετε, αφαίρεσε, αφαιρέστε,
      αφαιρέσετε, αφαίρεση, εξαιρέστε, εξαιρέσετε, ξεχάστε, ξέχνα, ξεχάσετε, διαγραφεί, αφαιρεθεί, απενεργοποιήστε, diagrapste, diagrapsete, diagrapse, svise,
      sviste, svhste, sbhste, afaireste, afereste, ksexaste, xexaste`,
    UNSUBSCRIBE: `
      απεγγραφή, απεγραφή, απεγγραφώ, απεγγράψτε, απεγγραφείτε, απεγγράφομαι, διαγραφώ, διαγραφούμε, ξεγράψτε, ξεγραφτώ, ξεγραφώ, απεγγράψετε, κατάργηση εγγραφής,
      διαγραφή μου, διαγραφή από, να διαγραφεί, ανακαλώ τη συγκατάθεση, ανακαλώ τη συγκατάθεσή, ανακαλώ την συγκατάθεσή, αποσύρω τη συγκατάθεση, apeggrafi,
      apegrafi, apeggrapste, diagrafo, diagrafw, aneggrafi`,
    UNSUB_SELF: `
      διαγράφομαι, απεγγράφομαι, ξεγράφομαι, βγαίνω, διαγραφώ, απεγγραφώ, σταματάω, σταματώ, διακόπτω, σταματήσω, διακόψω, βγω, αποφύγω, μπλοκάρω, diagrafomai,
      stamatao, stamataw, vgaino, vgo, κόβω, κλείνω, σταματάνε, σταματούν, σταματάει, απενεργοποιώ, ακυρώνω, κόψω, κλείσω, kovo, kleino`,
    TURN_OFF: `
      απενεργοποιήστε, απενεργοποιήσετε, απενεργοποίηση, ακυρώστε, ακυρώσετε, ακύρωσε, ακύρωση, διακόψτε, διακόψετε, κλείστε, κόψτε, καταργήστε, σταματήστε,
      akyroste, akyrwste, akiroste, apenergopoihste`,
    NEG: 'δεν, δε, den, de, dn, δν',
    MI: 'μη, μην, mi, min, mh, mhn',
    WANT: `
      θέλω, θέλουμε, θελω, επιθυμώ, επιθυμούμε, χρειάζομαι, ζήτησα, δέχομαι, ήθελα, θα ήθελα, συμφωνώ, γουστάρω, συναινώ, θέλει, thelo, thelw, 8elo, 8elw, epithimo,
      epithymw, xreiazomai, zitisa`,
    RECEIVE: `
      λαμβάνω, λαμβάνουμε, λάβω, παίρνω, πάρω, δέχομαι, βλέπω, δω, διαβάζω, ακούω, ξαναδώ, ξαναλάβω, ξαναπάρω, έρχονται, έρθουν, έρχεται, lamvano, lamvanw, lambano,
      perno, pairno, pairnw, vlepo, vlepw, ξαναέρθει, ξανάρθει, έρθει, ξαναδούμε, αποστέλλονται, στέλνονται, αποσταλεί`,
    MORE: 'άλλα, άλλο, άλλη, άλλες, άλλων, πια, πλέον, περισσότερα, ξανά, κανένα, καμία, κανέναν, alla, allo, alles, pleon, pia, kanena',
    OTHER: `
      παραγγελί*, παραγγελια*, ραντεβού, κράτηση, κρατήσ*, πτήση, εισιτήρι*, λογαριασμ*, πληρωμ*, πάγια, ασφάλει*, ασφάλιση, συμβόλαιο, κάρτα, κάρτας, πακέτο, δέμα,
      δέματ*, αποστολή του, παράδοση, courier, κούριερ, προϊόν*, προιόν*, προϊόντα, τραπέζι, ταξί, μάθημα, μαθήματα, γυμναστήριο, συνδρομή στο γυμναστήριο,
      περιοδικό, εφημερίδα, απόδειξη, τιμολόγιο, φωτογραφί*, email, mail, εμαιλ, μέιλ, διεύθυνση, λεωφορείο, νερό, ρεύμα, ίντερνετ, εξέταση, επίσκεψη, ψώνια,
      λογαριασμό, αγορά, επιστροφή, τεχνικό, σχόλιο, κριτική, καλάθι, paraggelia, randevou, rantevou, krathsh, kratisi, dema, λεφτά, χρήματα, κρεμμύδι, ελιές, τυρί,
      σακούλα, καφέ, φαγητό, πίτσα, κλειδιά, αρχείο του, αρχείο, έγγραφα, κωδικό, κωδικός, φωτό, ομάδα, γκρουπ, group, συνομιλία, viber, βίντεο, κράτησης,
      λίστα αναμονής, λίστα γάμου, δώρο, lefta`,
    TIME: `
      κάθε μέρα, καθημερινά, κάθε ώρα, τόσο συχνά, συχνά, τόσα πολλά, τόσα, το βράδυ, βράδυ, τη νύχτα, νύχτα, νυχτιάτικα, το πρωί, πρωί πρωί, αργά, τόσο αργά,
      νωρίς, την Κυριακή, Κυριακές, το μεσημέρι, μεσημέρι, σήμερα, αύριο, μετά, πριν, όταν, μέχρι, τα σαββατοκύριακα, kathe mera, vradi, vrady, nyxta, nixta, syxna`,
    NIGHT: `
      τόσο συχνά, συχνά, τόσα πολλά, τόσα, το βράδυ, βράδυ, τη νύχτα, νύχτα, νυχτιάτικα, αργά, νωρίς, τις Κυριακές, το μεσημέρι, μεσημέρι, πρωί πρωί, vradi, nyxta`,
    HOW: 'πώς, πως, με ποιο τρόπο, τι πρέπει να κάνω για να, τι να κάνω για να, που, πού, μπορώ να, γίνεται να, pos, pws',
    CALL: `
      καλείτε, καλεί, καλείς, τηλεφωνείτε, τηλεφωνήσετε, παίρνετε τηλέφωνο, παίρνετε τηλέφωνα, παίρνετε, πάρετε τηλέφωνο, τηλέφωνα, κλήσεις, κλήσεων, τηλεφωνήματα,
      ξαναπάρετε, ξανακαλέσετε, καλέσετε, pairnete, kaleite, tilefona, kliseis`,
    REPLY: 'στείλτε, στείλε, απαντήστε, απάντησε, γράψτε, στείλετε, αποστολή',
    ASKED: `
      έστειλα, στείλει, έγραψα, γράψει, είπα, πει, ζήτησα, ζητήσει, απάντησα, απαντήσει, έχω στείλει, έχω πει, έχω ζητήσει, πάτησα, esteila, estila, eipa, zitisa,
      egrapsa, στέλνω, γράφω`,
    YOUR: 'τα, τις, την, το, τη, αυτά, αυτές, αυτό, όλα, όλες, με τα, με τις, πια, άλλα, ta, tis, auta, ayta, me ta, την αποστολή, η, οι, αυτή',
    THREAT: 'καταγγελία, καταγγείλω, καταγγέλλω, μήνυση, μηνύσω, δικηγόρο, δικηγόρος, αστυνομία, εισαγγελ*, αρχή προστασίας, συνήγορο, αναφέρω, κάνω αναφορά',
    ANGER: `
      γαμηθείτε, γαμήσου, γαμηθείς, χεστήκατε, έλεος πια, πρήξατε, πρήξει, βαρέθηκα, βαρεθήκαμε, ζαλίσατε, απατεώνες, αλήτες, ντροπή, καθίκια, αρχίδια μας,
      μας τα πρήξατε, ξεφτίλες, κουράσατε, γαμιέστε, gamithite, gamisou`,
    ONCE: 'στείλετε, στείλεις, στείλουν, γράψετε, γράψεις, γράφεις, στέλνεις, στείλτε, steileis, steilete',
    ME_CLITIC: 'μου, με, μας, εμένα, mou, me, mas, μου τα, μας τα, μου το',
    FILLER: 'ξανά, άλλο, άλλα, άλλες, άλλη φορά, πλέον, πια, παρακαλώ, να, κι, σας, ksana, xana, allo, alla, pia, pleon, na',
    THEM: 'του, της, τον, την, τους, στον, στην, στη, στο',
    ONGOING: 'στέλνετε, ξαναστέλνετε, γράφετε, ενοχλείτε, επικοινωνείτε, πρήζετε, ζαλίζετε, σπαμάρετε, stelnete, enoxleite, grafete',
    TAKE_OUT: 'βγάλε, βγάλτε, βγάλετε, βγαλτε, βγάλεις, vgale, vgalte, bgalte, bgale, διώξτε, πετάξτε, χάστε',
    FAMILY: 'άντρα μου, γυναίκα μου, μητέρα μου, μαμά μου, πατέρα μου, μπαμπά μου, γιαγιά μου, παππού μου, σύζυγό μου',
    NAME: 'νίκος, γιώργος, μαρία, ελένη, κώστας, δημήτρης, γιάννης, κατερίνα, σοφία, άννα, παναγιώτης',
  },
  rules: [
    { id: 'footer-word', is: 'none', when: ['REPLY [KEYWORD|STOP|UNSUBSCRIBE] για|στο', 'για [UNSUBSCRIBE|διακοπή|ακύρωση] ..3 REPLY'] },
    {
      id: 'pressed-by-mistake', is: 'none',
      when: [
        'κατά λάθος ..3 [KEYWORD|STOP|UNSUBSCRIBE]', '[KEYWORD|STOP|UNSUBSCRIBE|ASKED] ..3 κατά λάθος', 'λάθος|τυχαία ..2 [KEYWORD|STOP]',
        'NEG έγραψα|είπα|έστειλα|ζήτησα ..2 [KEYWORD|STOP|UNSUBSCRIBE|UNSUB_SELF|στοπ]',
      ],
    },
    { id: 'unsubscribe-a-child', is: 'none', when: ['[REMOVE|UNSUB_SELF|TAKE_OUT] CL|το|τον|την* KID από|απ !LIST|MESSAGE'] },
    {
      id: 'how-to', is: 'held',
      when: [
        'HOW ..3 [UNSUBSCRIBE]', 'HOW ..2 [UNSUB_SELF] ..3 MESSAGE|LIST|CRAP|UNSUBSCRIBE', 'HOW CL|CRAP|και|το* [UNSUB_SELF] CRAP|POLITE* $',
        'HOW ..3 να|θα [STOP] ..2 MESSAGE|CRAP', 'HOW ..3 [απαλλαγώ|ξεφορτωθώ|κόβονται|σταματάνε|σταματούν] ..2 MESSAGE|CRAP',
        'NEG μπορώ|καταφέρνω|κατάφερα|γίνεται ..3 [UNSUBSCRIBE]',
        'NEG μπορώ|καταφέρνω|κατάφερα ..3 [UNSUB_SELF] --2 MESSAGE|LIST|CRAP', 'NEG μπορώ|καταφέρνω|κατάφερα ..3 [UNSUB_SELF] $',
        'υπάρχει τρόπος ..3 [UNSUB_SELF|UNSUBSCRIBE]', 'HOW ..2 [UNSUB_SELF] από εδώ|δω|αυτό|αυτά',
      ],
    },
    {
      id: 'why-not-stop', is: 'opt_out',
      when: [
        'γιατί NEG [STOP] ..3 SENDING|MESSAGE', 'με|από YOUR* MESSAGE σας? , [φτάνει|αρκετά] POLITE* $', 'θα|μπορείτε|μπορείς|πότε|γίνεται|θέλω ..2 [STOP] ..3 SENDING',
        'θα|μπορείτε|μπορείς|μπορούσατε|γίνεται ..3 [REMOVE|TAKE_OUT] ..3 LIST',
      ],
    },
    {
      id: 'negated', is: 'none',
      when: [
        'MI|NEG CL* [STOP|REMOVE|TAKE_OUT|UNSUBSCRIBE|TURN_OFF|KEYWORD]', 'NEG WANT να? CL* [UNSUBSCRIBE|STOP|REMOVE|UNSUB_SELF]',
        'γιατί|ποιος με|μας? [διαγράψατε|βγάλατε|REMOVE]', 'NEG [WANT] ..2 χάσω|χάνω|χάσουμε|UNSUB_SELF|UNSUBSCRIBE', 'χωρίς|δίχως [STOP|διακοπή]',
      ],
    },
    {
      id: 'other-object', is: 'none',
      when: [
        '[TURN_OFF|REMOVE|STOP|UNSUBSCRIBE] ..2 OTHER', '[UNSUBSCRIBE|διαγραφή|ακύρωση] της|του|το|ενός ..2 OTHER', 'MI CL* [SEND] ..2 OTHER',
        '[SEND] OTHER', 'MI [γράψετε|γράψεις|γράφετε] το|τη|την|τον|στο|στη', 'MI CL* [SEND] το|τη|την|τον|τους !MESSAGE',
        'NEG CL* [WANT] ..2 OTHER', 'MI THEM [ONGOING] OTHER', '[τέλος] του|της|των|μήνα', '[αρκετά|φτάνει|φτάνουν] !να|με|τα|πια|SENDING|MESSAGE|STOP|POLITE|CRAP',
        '[REMOVE|UNSUB_SELF] --1 παλιό|παλιός NUMBER|MESSAGE',
        'MI CL* [SEND] --1 UNKNOWN !MESSAGE', 'MI THEM FILLER* [ONCE] !MESSAGE|MORE|CRAP', '[REMOVE|TAKE_OUT] OTHER',
        '[REMOVE|TAKE_OUT] ..3 από|απ ..1 OTHER', '[TURN_OFF] UNKNOWN',
      ],
    },
    { id: 'stop-calling', is: 'held', when: ['[STOP] ..3 CALL', 'MI CL* [CALL]', 'NEG WANT ..3 [CALL]'] },
    {
      id: 'not-so-often', is: 'held',
      when: [
        'MI CL* [SEND] ..2 TIME', '[STOP] ..3 SENDING ..3 NIGHT', 'NEG WANT ..4 [MESSAGE] ..1 NIGHT', '[λιγότερα|λιγότερο|αραιότερα|σπανιότερα]',
        'πιο [αραιά|σπάνια|λίγα]', '[παύση|αναστολή]', 'όχι|μόνο? τόσα|τόσο [πολλά|συχνά]', 'πολύ|πάρα [συχνά|πολλά] MESSAGE',
        'όχι [κάθε]', '^ POLITE* όχι|μόνο [NIGHT|μετά|πριν]', '[αναστείλετε|αναστείλτε]', 'MI CL* [RECEIVE|SEND] ..2 TIME',
        'MI CL* [SEND] κάθε', 'μόνο ..2 [SEND|MESSAGE]', '^ POLITE|όχι* [όχι] τόσο', '[SEND] μόνο', 'πόσα [MESSAGE] θα --1 SEND', 'πολλά|υπερβολικά [MESSAGE]',
        'πολύ|τόσο|πάρα [συχνά] SEND', '[φορά] την|τη|το εβδομάδα|βδομάδα|μήνα ..2 SEND|MESSAGE|γίνεται|φτάνει',
        'SEND|MESSAGE ..3 [φορά] την|τη|το εβδομάδα|βδομάδα|μήνα',
      ],
    },
    { id: 'why-no-message', is: 'none', when: ['γιατί|giati CL* NEG ..4 [MESSAGE|SEND]'] },
    {
      id: 'why-do-you-write', is: 'held',
      when: [
        'γιατί|giati|τι|γτ ..2 [SEND] !SENDING', 'γιατί|giati ..3 [MESSAGE]', 'γιατί ..1 [έρχονται|έρχεται|λαμβάνω|παίρνω] CRAP|MESSAGE',
      ],
    },
    {
      id: 'stop-sending', is: 'opt_out',
      when: [
        '[STOP] ..3 SENDING', '[STOP] POLITE* ME|YOUR* ..2 MESSAGE', '[STOP] ME|YOUR MESSAGE|CRAP', '[STOP] ..3 RECEIVE|έρχονται ..3 MESSAGE',
        '[σταματήστε|σταμάτα|κόψτε|stamatiste|stamathste|stamata] POLITE* $', 'τέρμα|στοπ|φτάνει [MESSAGE]',
        '[σταματήστε|κόφτε|κόψτε|κόφτο|κόψε|σταμάτα|σταματάτε|kofte|kopste] το|τα|πια|επιτέλους POLITE* $', 'MESSAGE [STOP] POLITE* $',
      ],
    },
    {
      id: 'do-not-send', is: 'opt_out',
      when: [
        'MI ME_CLITIC FILLER* [SEND]', 'MI FILLER* ME_CLITIC FILLER* [SEND]', 'MI CL* [SEND] POLITE|FILLER|ME|MESSAGE|εδώ* $',
        'MI CL* [SEND] POLITE|FILLER* ,', 'MI CL* [SEND] --3 MESSAGE|CRAP|MORE|FILLER', 'MI FILLER* [SEND] ME',
        'MI THEM FILLER* [ONGOING]', 'ME FAMILY? MI CL* [SEND] MORE|POLITE* $', 'στον|στην|στη FAMILY MI CL* [SEND] MORE|POLITE|FILLER ,',
        'MI|mhn [ξαναστείλετε|ξαναστείλεις|ξαναγράψετε|ξαναενοχλήσετε|ξαναεπικοινωνήσετε|ξαναστείλουν|ksanasteilete|xanasteilete|ksanastilete|xanastilete]',
        'NEG θα|θέλω ..1 ME_CLITIC [ξαναστείλετε|ξαναγράψετε|ενοχλείτε|ενοχλήσετε]',
      ],
    },
    {
      id: 'not-wanted', is: 'opt_out',
      when: [
        'NEG CL* [WANT] --3 RECEIVE --4 MESSAGE|CRAP|MORE|σας|LIST', 'NEG CL* [WANT] --1 λαμβάνω|λάβω|lamvano POLITE|MORE* $', 'NEG CL* [WANT] --4 MESSAGE',
        'NEG [WANT] να ME_CLITIC ενημερώνετε|ενημερώσετε|ειδοποιείτε',
        'NEG WANT να ME_CLITIC MORE* [SEND]', 'NEG [WANT] --2 SEND|SENDING POLITE|MORE|ME* $', 'NEG [WANT] --2 SEND|SENDING --3 MESSAGE|CRAP',
        'NEG τα --2 [MESSAGE]', '[MESSAGE] --3 NEG CL* WANT', 'να --1 MI CL* [RECEIVE] --3 MESSAGE|CRAP|MORE|σας',
        'να --1 MI CL* [λαμβάνω|λάβω]', 'NEG [WANT] τίποτα --2 σας|εσάς', 'NEG [WANT] να είμαι|βρίσκομαι|ανήκω|μείνω --2 LIST', 'NEG [WANT] MORE τέτοια $',
        'NEG [WANT] CRAP --2 από --1 σας|εσάς',
        'NEG [συμφώνησα|έδωσα|δώσει] ..5 REMOVE|STOP', '[MESSAGE] σας? NEG ME_CLITIC? ενδιαφέρουν|χρειάζονται',
      ],
    },
    {
      id: 'no-more', is: 'opt_out',
      when: [
        'όχι|oxi|ohi|καθόλου|κανένα|τέλος|χωρίς MORE ..2 [MESSAGE]', 'όχι|oxi [MESSAGE] POLITE* $', 'όχι|oxi MORE [MESSAGE|τέτοια]',
        'κανένα|καμία MORE ..1 [MESSAGE]', 'τέλος|τέρμα YOUR|πια* [MESSAGE]', '^ POLITE* ούτε ένα [MESSAGE]', 'κανένα|καμία MORE? [MESSAGE] POLITE|MORE* $',
      ],
    },
    {
      id: 'remove-me', is: 'opt_out',
      when: [
        '[REMOVE] POLITE|αυτόν|αυτό|και|ο|το|τον* NUMBER POLITE|μου* !από|απ|στο|στη|στην|της|τους|OTHER', '[REMOVE|TAKE_OUT] ..4 LIST',
        '[REMOVE|TAKE_OUT] NUMBER από YOUR* MESSAGE',
        '[REMOVE|TAKE_OUT] NUMBER από παντού|εδώ|δω|αυτό|αυτά', '[TAKE_OUT] POLITE|αυτόν|αυτό|το|τον* NUMBER POLITE|μου|από|εδώ|αυτό* $',
        'με|μας [REMOVE|TAKE_OUT] !από|OTHER', 'NUMBER μου? ..1 να? [REMOVE]', 'NUMBER ..5 [REMOVE] το|τον|POLITE* $',
        'να [βγω|διαγραφώ] ..2 LIST', '[πάρτε|πάρε|πάρετε] με|μας --1 LIST',
      ],
    },
    {
      id: 'turn-off', is: 'opt_out',
      when: [
        '[TURN_OFF] ..3 MESSAGE|LIST', '[ακυρώστε|ακύρωση|διακοπή|διακόψτε|κατάργηση] ..2 εγγραφή|εγγραφής|συνδρομή|συνδρομής|αποστολής|μηνυμάτων',
      ],
    },
    {
      id: 'already-asked', is: 'opt_out',
      when: [
        'ASKED ..3 [KEYWORD|STOP|στοπ|UNSUBSCRIBE]', '[KEYWORD|στοπ] ..2 ASKED', 'ήδη|ξανά ..2 [διαγραφεί|απεγγραφεί|διαγράφηκα|απεγγράφηκα]',
        '[διαγράφηκα|απεγγράφηκα] ..4 ακόμα|ακόμη|ξανά|πάλι|και|γιατί|αλλά',
      ],
    },
    {
      id: 'leave-alone', is: 'opt_out',
      when: [
        'αφήστε|άσε|άστε|αφήσετε|αφήνετε|αφησε|asteme|afiste|afhste|ase με|μας|me|mas [ήσυχο|ήσυχη|ήσυχους|ήσυχο|ήσυχα|isixo|isyxo|isixi|hsyxo]',
        'στην [ησυχία] μου|μας', '[παρατήστε|παράτα|παρατάτε|παρατήσετε|paratiste|parata] με|μας|me|mas', '[ξεκουμπιστείτε|ξεκουμπίσου]',
        'άντε|άι [παρατήστε|παράτα]',
      ],
    },
    {
      id: 'unsubscribe', is: 'opt_out',
      when: [
        '[UNSUBSCRIBE] !της|του', '^ POLITE|θέλω|ζητώ|αιτούμαι|κάντε|άμεση|την* [διαγραφή] POLITE* $',
        '[διαγραφή] μου|μας|από|αριθμού|τηλεφώνου|κινητού|στοιχείων|MESSAGE|LIST', '[διαγραφή] του|τον αριθμού|αριθμό|κινητού|τηλεφώνου',
      ],
    },
    {
      id: 'keyword-sentence', is: 'opt_out',
      when: [
        '^ POLITE* [KEYWORD|SLIP|σταματήστε|σταμάτα|κόψτε|στοπ|stop] POLITE|KEYWORD* $', '^ POLITE* [στοπ|stop] YOUR? MESSAGE',
      ],
    },
    {
      id: 'declined', is: 'held',
      when: [
        'NEG|den CL* [ενδιαφέρομαι|ενδιαφέρει|ενδιαφέρουν|ενδιαφερόμαστε|endiaferomai|endiaferei|endiaferoun|μενδιαφέρει]',
        'όχι|oxi|ohi POLITE* [ευχαριστώ|efxaristo|euxaristo|eyxaristw|efharisto]', '^ POLITE* NEG [WANT] POLITE|τίποτα|CL|άλλο* $', 'ευχαριστώ NEG [WANT]',
        '[αδιαφορώ|αδιάφορο]', '^ POLITE* [όχι|oxi|ohi] ..4 ευχαριστώ|ευχ|efxaristo|euxaristo $', 'NEG θα [πάρω|πάρουμε|θέλαμε|ήθελα] POLITE* $',
        '[όχι|oxi|ohi] τώρα|σήμερα|προς|ακόμα POLITE* $', '[άλλη] φορά $', '[θα] το σκεφτώ', 'προς το παρόν [όχι]',
        '^ POLITE|όχι* NEG [WANT] POLITE|τίποτα* $',
      ],
    },
    { id: 'never-signed-up', is: 'held', when: ['NEG ..2 [γράφτηκα|εγγραφεί|γραφτεί|εγγράφηκα|έδωσα|δώσει] !διεύθυνση', 'ποτέ NEG ..2 [έδωσα|δώσει|γραφτεί]'] },
    {
      id: 'wrong-number', is: 'held',
      when: [
        '[λάθος|lathos|la8os] αριθμός|αριθμό|νούμερο|τηλέφωνο|άτομο|άνθρωπο|κινητό|κάνετε|noumero|arithmos|atomo !UNKNOWN|OTHER',
        'κάνετε|κάνεις|κάνατε|έκανες|έχετε ..1 [λάθος]', 'NEG [είμαι|ειμαι|είναι|eimai] ο|η|εγώ|o|i',
        'NEG είναι ..2 [αριθμός|νούμερο|τηλέφωνο|κινητό] ..2 του|της|αυτός|πια', 'NEG ξέρω|γνωρίζω κανέναν|καμία|κάποιον|κανένα [NUM|με|τέτοιο|γιώργο|μαρία]',
        'NEG [ξέρω|γνωρίζω] κανέναν|καμία|κανένα', 'άλλαξε [αριθμός|νούμερο|κάτοχο]', 'NEG [είμαι|eimai] ο|η|εγώ? UNKNOWN|NAME',
        'NEG με λένε [UNKNOWN|NAME]', '[έχετε|κάνετε|έχεις] κάνει λάθος',
      ],
    },
    {
      id: 'anger', is: 'held',
      when: [
        '[ANGER]', 'άντε|άι|ai|ante στο|sto [διάολο|διάβολο|καλό|diaolo]', 'άντε|ante [γαμηθείτε|gamithite]', 'στο [διάολο|διάβολο]',
      ],
    },
    { id: 'threat', is: 'held', when: ['[THREAT]'] },
    {
      id: 'who-are-you', is: 'held',
      when: [
        '[ποιος|ποια|ποιοι|pios|poios|poia] είσαι|είστε|είναι|γράφει|στέλνει|eisai|eiste|einai|stelnei !ο|η|το|οι|τα', '[ποιος|ποιοι] σας έδωσε',
        'που|πού|πώς|ποιος|pou ..1 βρήκατε|βρήκες|πήρατε|ξέρετε|έχετε|έδωσε|vrikate ..3 [NUMBER]', 'εσείς [ποιοι]',
        '^ POLITE* [ποιος|ποια|ποιοι|poios|pios] είσαι|είστε|είναι|eisai POLITE* $', '[ποιο|ποια|ποιος|ποιοι] ..2 είστε|είσαι',
        'με|σε [ποιον|ποιόν|ποια] μιλάω|μιλώ', '^^ [τι] θέλετε|θέλεις POLITE* $',
      ],
    },
  ],
  asides: [
    {
      id: 'reaction', extent: 'message',
      when: [
        '^^ ..2 [άρεσε|άρεσει|αρέσει|λάτρεψε] ..2 "', '^^ .. [αντέδρασε|αντίδραση|έμφαση|γέλασε|τόνισε] ..5 "', '^^ .. [αφαίρεσε] ..5 "',
      ],
    },
    {
      id: 'automatic-reply', extent: 'message',
      when: [
        '[αυτόματη|αυτόματο] απάντηση|μήνυμα', '[οδηγώ|οδηγάω|odigo|odigao]', 'εκτός [γραφείου]', 'NEG μπορώ να [μιλήσω|απαντήσω] τώρα',
      ],
    },
    {
      id: 'footer', extent: 'sentence',
      when: [
        'REPLY [KEYWORD|STOP] για|στο', '[διαγραφή|απεγγραφή|διακοπή|UNSUBSCRIBE] ..4 , REPLY? KEYWORD|STOP|στοπ $',
        '[διαγραφή|απεγγραφή|UNSUBSCRIBE] ..4 , REPLY? KEYWORD στο NUM',
        'για [διαγραφή|απεγγραφή|διακοπή|ακύρωση|κατάργηση] ..3 REPLY|KEYWORD',
      ],
    },
  ],
  kinds: {
    all: 'όλα, όλες, τίποτα, τίποτε, κανένα, καμία, tipota, ola',
    program: 'αυτά, αυτές, αυτή τη λίστα, αυτό, auta, ayta',
    marketing: 'διαφημ*, προσφορ*, εκπτώσ*, προωθητικ*, κουπόνι*, prosfor*, diafim*',
    reminders: 'υπενθυμίσ*, υπενθύμιση',
    alerts: 'ειδοποιήσ*, ειδοποίηση',
    orders: 'για την παραγγελία, για παραγγελίες, για τις παραγγελίες, για την παράδοση, παραγγελιών',
    political: 'πολιτικ*, εκλογ*, κόμμα, κόμματος, υποψήφι*, ψήφο, ψηφίσ*, προεκλογικ*',
    donations: 'δωρεά, δωρεές, δωρεών, εράνο*, φιλανθρωπ*',
    surveys: 'έρευνα, έρευνες, ερευνών, δημοσκοπ*, ερωτηματολόγ*',
    newsletters: 'newsletter, newsletters, ενημερωτικό δελτίο, ενημερωτικά δελτία',
  },
  keep: 'αλλά, εκτός, όμως, κρατήστε, μόνο',
  common: `
    μέσα έξω
    φίλε φίλη κυρία μου μεγάλε εγώ εσύ αυτός αυτή αυτό εμείς εσείς αυτοί σου του της μας σας τους ο η το οι τα τον την των ένας μια ένα και κι ή να θα ας με σε στο
    στη στην στον στα στις από για προς χωρίς πριν μετά μέχρι αν όταν που πού πώς πως τι ποιος ποια γιατί πότε όπως επειδή αλλά όμως δεν δε μη μην ναι όχι είμαι
    είσαι είναι είμαστε είστε ήταν έχω έχεις έχει έχουμε έχετε έχουν θέλω θέλεις θέλει θέλετε μπορώ μπορείς μπορεί μπορείτε ξέρω κάνω κάνει κάνετε πάω πάμε έρχομαι
    έρθω έρθει δω πω πες εδώ εκεί τώρα σήμερα αύριο χθες πάντα ποτέ ακόμα ήδη πολύ λίγο πιο καλά καλή καλό καλημέρα καλησπέρα γεια ευχαριστώ παρακαλώ οκ εντάξει
    μέρα ώρα ώρες λεπτά χρόνια μήνα μήνας εβδομάδα δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δύο τρεις τρία τέσσερα πέντε δέκα παραγγελία ραντεβού
    διεύθυνση τιμή ευρώ λεφτά σπίτι δουλειά κατάστημα μαγαζί τηλέφωνο στάση στάσεις σταματάει βρέχει αργότερα μόνο όλα όλοι κάτι κάποιος τίποτα άλλο μεγάλο μικρό
    νέο kai na tha den oxi nai ti pou gia apo sto stin ston tin einai eimai thelo kala simera avrio ego esy mou sou sas mas eisai eiste posi ora ef`,
};

/** Greek, with accents or without, and as people type it in Latin letters (thelo, thelw, 8elo). */
export const el: LanguagePack = {
  language: 'el',
  countries: ['GR', 'CY'],
  keywords: {
    opt_out: [
      { word: 'στοπ', source: USUAL },
      { word: 'διαγραφη', source: USUAL },
      { word: 'απεγγραφη', source: USUAL },
      { word: 'τελος', source: 'Greek for END: 47 CFR 64.1200(a)(10)', collision: '"τέλος του μήνα": in a sentence, not the whole message' },
      { word: 'ακυρωση', source: 'Greek for CANCEL: 47 CFR 64.1200(a)(10)', collision: 'cancels an order or a visit: in a sentence, not the whole message' },
      { word: 'διακοπη', source: USUAL },
      { word: 'diagrafi', source: USUAL },
    ],
    opt_in: [{ word: 'εγγραφη', source: USUAL }],
    help: [
      { word: 'βοηθεια', source: USUAL },
      { word: 'πληροφοριες', source: USUAL },
    ],
    affirmative: [
      { word: 'ναι', source: ANSWER },
      { word: 'nai', source: ANSWER },
      { word: 'ενταξει', source: ANSWER },
      { word: 'οκ', source: ANSWER },
    ],
    negative: [
      { word: 'οχι', source: ANSWER },
      { word: 'oxi', source: ANSWER },
    ],
  },
  grammar,
  templates: {
    opt_out: '{brand}: διαγραφήκατε στις {date}, δεν θα λάβετε άλλα μηνύματα. Βοήθεια: {helpContact}. START - επιστροφή.',
    opt_in: '{brand}: είστε πάλι στη λίστα. Ισχύουν χρεώσεις παρόχου. HELP - βοήθεια, STOP - διαγραφή.',
    help: '{brand}: βοήθεια: {helpContact}. Ισχύουν χρεώσεις παρόχου. STOP - διαγραφή.',
    confirm_opt_in: '{brand}: απαντήστε ΝΑΙ για να λαμβάνετε μηνύματα, αλλιώς δεν θα σταλεί κανένα. HELP - βοήθεια, STOP - διαγραφή.',
    clarify: '{brand}: διαγραφήκατε, δεν θα λάβετε άλλα μηνύματα. Για να κρατήσετε κάποια, απαντήστε: {choices}.',
  },
};
